<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>switchyard::AboutDialog</name>
    <message>
        <source>About Switchyard</source>
        <translation>Über Switchyard</translation>
    </message>
    <message>
        <source>The desk at which a person runs a fleet of home batteries, inverters, EVs, PV and relays.</source>
        <translation>Der Leitstand für Flotten aus Heimbatterien, Wechselrichtern, E-Autos, PV-Anlagen und Relais.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später. Ohne jede Gewährleistung.</translation>
    </message>
</context>
<context>
    <name>switchyard::ActionProvider</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>switchyard::ActivityExporter</name>
    <message>
        <source>Export activity</source>
        <translation>Aktivität exportieren</translation>
    </message>
    <message>
        <source>JSON lines, with the check of the record (*.jsonl)</source>
        <translation>JSON-Zeilen, mit der Prüfung des Protokolls (*.jsonl)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Export again</source>
        <translation>Erneut exportieren</translation>
    </message>
    <message>
        <source>The record could not be read</source>
        <translation>Das Protokoll konnte nicht gelesen werden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln writes exported</source>
        <translation>
            <numerusform>%Ln Schreibvorgang exportiert</numerusform>
            <numerusform>%Ln Schreibvorgänge exportiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::ActivityFilterBar</name>
    <message>
        <source>Show all commands</source>
        <translation>Alle Befehle anzeigen</translation>
    </message>
    <message>
        <source>All operations</source>
        <translation>Alle Vorgänge</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Alle Ergebnisse</translation>
    </message>
    <message>
        <source>All the time</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>Filter activity</source>
        <translation>Aktivität filtern</translation>
    </message>
    <message>
        <source>Filter activity: a device, a site, a person, a title</source>
        <translation>Aktivität filtern: Gerät, Standort, Person, Titel</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
</context>
<context>
    <name>switchyard::ActivityInspector</name>
    <message>
        <source>Activity inspector</source>
        <translation>Aktivitätsinspektor</translation>
    </message>
    <message>
        <source>Activity tabs</source>
        <translation>Aktivitäts-Registerkarten</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Full answer</source>
        <translation>Vollständige Antwort</translation>
    </message>
    <message>
        <source>The service gave no more than is said above.</source>
        <translation>Der Dienst hat nicht mehr geliefert, als oben steht.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Close inspector</source>
        <translation>Inspektor schließen</translation>
    </message>
    <message>
        <source>Close inspector (Esc)</source>
        <translation>Inspektor schließen (Esc)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>the record has no such entry</source>
        <translation>das Protokoll enthält keinen solchen Eintrag</translation>
    </message>
    <message>
        <source>This entry could not be read</source>
        <translation>Dieser Eintrag konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>%1, planned %2</source>
        <translation>%1, geplant %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>once, %1</source>
        <translation>einmal, %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times, last %1</source>
        <translation>
            <numerusform>%Ln-mal, zuletzt %1</numerusform>
            <numerusform>%Ln-mal, zuletzt %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open site</source>
        <translation>Standort öffnen</translation>
    </message>
    <message>
        <source>Open device</source>
        <translation>Gerät öffnen</translation>
    </message>
    <message>
        <source>%1, accepted</source>
        <translation>%1, angenommen</translation>
    </message>
</context>
<context>
    <name>switchyard::ActivityPage</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Spalten…</translation>
    </message>
    <message>
        <source>Times in UTC</source>
        <translation>Zeiten in UTC</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The record could not be read</source>
        <translation>Das Protokoll konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Reading the record</source>
        <translation>Das Protokoll wird gelesen</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Es wurde noch nichts geändert</translation>
    </message>
    <message>
        <source>Every change that is sent from this profile is recorded here before it leaves: who, when, what was there before, and what became of it.</source>
        <translation>Jede Änderung, die mit diesem Profil gesendet wird, wird hier vor dem Senden protokolliert: wer, wann, was vorher da war und was daraus wurde.</translation>
    </message>
    <message>
        <source>No write matches the filter</source>
        <translation>Kein Schreibvorgang passt zum Filter</translation>
    </message>
    <message>
        <source>Change the text or the choices above, or clear them to see everything.</source>
        <translation>Ändern Sie den Text oder die Auswahl oben, oder leeren Sie den Filter, um alles zu sehen.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
</context>
<context>
    <name>switchyard::Application</name>
    <message>
        <source>The demo fleet is not there</source>
        <translation>Die Demo-Flotte ist nicht verfügbar</translation>
    </message>
    <message>
        <source>Demo fleet</source>
        <translation>Demo-Flotte</translation>
    </message>
    <message>
        <source>The profile could not be opened</source>
        <translation>Das Profil konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The folder %1 cannot be used: %2</source>
        <translation>Der Ordner %1 ist nicht nutzbar: %2</translation>
    </message>
    <message>
        <source>This profile is in use by another process.</source>
        <translation>Dieses Profil wird gerade von einem anderen Prozess genutzt.</translation>
    </message>
</context>
<context>
    <name>switchyard::BalanceModel</name>
    <message>
        <source>Generated</source>
        <translation>Erzeugt</translation>
    </message>
    <message>
        <source>Self-consumed</source>
        <translation>Selbst verbraucht</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Eingespeist</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Bezogen</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Haushalt</translation>
    </message>
    <message>
        <source>EV</source>
        <translation>E-Auto</translation>
    </message>
    <message>
        <source>Battery in</source>
        <translation>Batterie geladen</translation>
    </message>
    <message>
        <source>Battery out</source>
        <translation>Batterie entladen</translation>
    </message>
    <message>
        <source>Self-consumption</source>
        <translation>Eigenverbrauchsquote</translation>
    </message>
    <message>
        <source>Self-sufficiency</source>
        <translation>Autarkiegrad</translation>
    </message>
    <message>
        <source>Not accounted for</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A power, and its share of what flows through the site: &quot;120 W (3.4 %)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>known for %1 of %2</source>
        <extracomment>Two lengths of time: &quot;known for 18 h 30 min of 1 d&quot;.</extracomment>
        <translation>bekannt für %1 von %2</translation>
    </message>
    <message>
        <source>no grid meter</source>
        <translation>kein Netzzähler</translation>
    </message>
    <message>
        <source>no PV sensor</source>
        <translation>kein PV-Sensor</translation>
    </message>
    <message>
        <source>no household sensor</source>
        <translation>kein Haushaltssensor</translation>
    </message>
    <message>
        <source>no sensor</source>
        <translation>kein Sensor</translation>
    </message>
    <message>
        <source>%1 of %2 sensors without data</source>
        <translation>%1 von %2 Sensoren ohne Daten</translation>
    </message>
    <message>
        <source>nothing generated</source>
        <translation>nichts erzeugt</translation>
    </message>
    <message>
        <source>nothing consumed</source>
        <translation>nichts verbraucht</translation>
    </message>
    <message>
        <source>more imported than consumed</source>
        <translation>mehr bezogen als verbraucht</translation>
    </message>
    <message>
        <source>household is derived</source>
        <translation>Haushalt ist abgeleitet</translation>
    </message>
    <message>
        <source>derived, %1</source>
        <extracomment>Where a value comes from, and for how long it is known: &quot;derived, known for 18 h of 1 d&quot;.</extracomment>
        <translation>abgeleitet, %1</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>abgeleitet</translation>
    </message>
    <message>
        <source>gave back %1</source>
        <translation>gab %1 zurück</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
</context>
<context>
    <name>switchyard::Channel</name>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>positive = into the device</source>
        <translation>positiv = in das Gerät hinein</translation>
    </message>
    <message>
        <source>State of charge</source>
        <translation>Ladezustand</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Spannung</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frequenz</translation>
    </message>
    <message>
        <source>Energy in</source>
        <translation>Energieaufnahme</translation>
    </message>
    <message>
        <source>since the start of the span</source>
        <translation>seit Beginn des Zeitraums</translation>
    </message>
    <message>
        <source>Energy out</source>
        <translation>Energieabgabe</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>inaktiv</translation>
    </message>
    <message>
        <source>charging</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>discharging</source>
        <translation>Entladen</translation>
    </message>
    <message>
        <source>in</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>out</source>
        <translation>Abgabe</translation>
    </message>
</context>
<context>
    <name>switchyard::ChartContent</name>
    <message>
        <source>%1 to %2, zone %3</source>
        <translation>%1 bis %2, Zone %3</translation>
    </message>
    <message>
        <source>%1 from %2 at %3 to %4 at %5</source>
        <translation>%1 von %2 (%3) bis %4 (%5)</translation>
    </message>
    <message>
        <source>%1 reset at %2</source>
        <translation>%1: Zähler zurückgesetzt (%2)</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>no data for %1</source>
        <translation>%1 ohne Daten</translation>
    </message>
    <message>
        <source>%1 to %2 · %3</source>
        <translation>%1 bis %2 · %3</translation>
    </message>
    <message>
        <source>%1: %2 from %3 to %4</source>
        <comment>Overlay plan, what, moments</comment>
        <translation>%1: %2 von %3 bis %4</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>what, moments</comment>
        <translation>%1 von %2 bis %3</translation>
    </message>
</context>
<context>
    <name>switchyard::ChartPane</name>
    <message>
        <source>no data %1</source>
        <translation>%1 ohne Daten</translation>
    </message>
    <message>
        <source>counter reset</source>
        <translation>Zähler zurückgesetzt</translation>
    </message>
</context>
<context>
    <name>switchyard::Checklists</name>
    <message>
        <source>Commissioning</source>
        <translation>Inbetriebnahme</translation>
    </message>
    <message>
        <source>Serial numbers match the wiring diagram</source>
        <translation>Seriennummern stimmen mit dem Verdrahtungsplan überein</translation>
    </message>
    <message>
        <source>Isolator and circuit breakers labelled</source>
        <translation>Trennschalter und Sicherungen beschriftet</translation>
    </message>
    <message>
        <source>Current clamps sit in the direction of the arrows</source>
        <translation>Stromzangen sitzen in Pfeilrichtung</translation>
    </message>
    <message>
        <source>Grid meter shows import while a load runs</source>
        <translation>Netzzähler zeigt Bezug, während eine Last läuft</translation>
    </message>
    <message>
        <source>Battery charges and discharges on command</source>
        <translation>Batterie lädt und entlädt auf Befehl</translation>
    </message>
    <message>
        <source>Network connection stable, signal noted</source>
        <translation>Netzwerkverbindung stabil, Signal notiert</translation>
    </message>
    <message>
        <source>Customer shown how to switch off safely</source>
        <translation>Kunde weiß, wie sicher abgeschaltet wird</translation>
    </message>
    <message>
        <source>Battery maintenance</source>
        <translation>Batteriewartung</translation>
    </message>
    <message>
        <source>No damage, heat, smell or moisture at the battery</source>
        <translation>Keine Schäden, Hitze, Gerüche oder Feuchtigkeit an der Batterie</translation>
    </message>
    <message>
        <source>Ventilation openings free</source>
        <translation>Lüftungsöffnungen frei</translation>
    </message>
    <message>
        <source>Terminals tight, torque checked</source>
        <translation>Klemmen fest, Drehmoment geprüft</translation>
    </message>
    <message>
        <source>Firmware version noted</source>
        <translation>Firmwareversion notiert</translation>
    </message>
    <message>
        <source>State of charge noted</source>
        <translation>Ladezustand notiert</translation>
    </message>
    <message>
        <source>Charging and discharging tested</source>
        <translation>Laden und Entladen geprüft</translation>
    </message>
    <message>
        <source>Inverter and PV</source>
        <translation>Wechselrichter und PV</translation>
    </message>
    <message>
        <source>Modules and cables without damage</source>
        <translation>Module und Kabel unbeschädigt</translation>
    </message>
    <message>
        <source>DC isolator tested</source>
        <translation>DC-Trennschalter geprüft</translation>
    </message>
    <message>
        <source>String voltages noted</source>
        <translation>Strangspannungen notiert</translation>
    </message>
    <message>
        <source>No fault shown on the inverter</source>
        <translation>Keine Störung am Wechselrichter angezeigt</translation>
    </message>
    <message>
        <source>Yield plausible for the weather</source>
        <translation>Ertrag passt zum Wetter</translation>
    </message>
    <message>
        <source>Communication fault</source>
        <translation>Kommunikationsstörung</translation>
    </message>
    <message>
        <source>Gateway has power</source>
        <translation>Gateway hat Strom</translation>
    </message>
    <message>
        <source>Cable or radio link checked</source>
        <translation>Kabel oder Funkstrecke geprüft</translation>
    </message>
    <message>
        <source>Router restarted together with the customer</source>
        <translation>Router zusammen mit dem Kunden neu gestartet</translation>
    </message>
    <message>
        <source>Devices answer again, time noted</source>
        <translation>Geräte antworten wieder, Zeit notiert</translation>
    </message>
</context>
<context>
    <name>switchyard::ColumnMenu</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation>Alle Spalten anzeigen</translation>
    </message>
</context>
<context>
    <name>switchyard::CommandActions</name>
    <message>
        <source>Whole command</source>
        <translation>Ganzer Befehl</translation>
    </message>
    <message>
        <source>Why it cannot be reverted</source>
        <translation>Warum er nicht zurückgenommen werden kann</translation>
    </message>
    <message>
        <source>Was carried out</source>
        <translation>Wurde ausgeführt</translation>
    </message>
    <message>
        <source>Was not carried out</source>
        <translation>Wurde nicht ausgeführt</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut abfragen</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Fehlgeschlagene wiederholen</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Show whole command</source>
        <translation>Ganzen Befehl anzeigen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This command is a single write: %1.</source>
        <translation>Dieser Befehl ist ein einzelner Schreibvorgang: %1.</translation>
    </message>
    <message numerus="yes">
        <source>This command has %Ln writes: %1.</source>
        <translation>
            <numerusform>Dieser Befehl hat %Ln Schreibvorgang: %1.</numerusform>
            <numerusform>Dieser Befehl hat %Ln Schreibvorgänge: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record of this command could not be read.</source>
        <translation>Das Protokoll dieses Befehls konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>It cannot be reverted yet: some of it is still to be sent.</source>
        <translation>Er kann noch nicht zurückgenommen werden: Ein Teil davon muss noch gesendet werden.</translation>
    </message>
    <message>
        <source>It cannot be reverted yet: nobody knows what became of it.</source>
        <translation>Er kann noch nicht zurückgenommen werden: Es ist nicht bekannt, was daraus wurde.</translation>
    </message>
    <message>
        <source>There is nothing to revert: nothing of it was carried out.</source>
        <translation>Es gibt nichts zurückzunehmen: Nichts davon wurde ausgeführt.</translation>
    </message>
    <message>
        <source>There is nothing to revert: it was so already, and nothing was changed.</source>
        <translation>Es gibt nichts zurückzunehmen: Es war schon so, und nichts wurde geändert.</translation>
    </message>
    <message>
        <source>It cannot be reverted: the service has no way back, or what was there before is not known.</source>
        <translation>Er kann nicht zurückgenommen werden: Der Dienst bietet keinen Weg zurück, oder es ist nicht bekannt, was vorher da war.</translation>
    </message>
    <message numerus="yes">
        <source>Of it, %Ln can be reverted.</source>
        <translation>
            <numerusform>Davon kann %Ln zurückgenommen werden.</numerusform>
            <numerusform>Davon können %Ln zurückgenommen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert: %1</source>
        <translation>Zurücknehmen: %1</translation>
    </message>
    <message>
        <source>Record that the write to %1 was carried out?</source>
        <translation>Festhalten, dass der Schreibvorgang an %1 ausgeführt wurde?</translation>
    </message>
    <message>
        <source>Record that the write to %1 was not carried out?</source>
        <translation>Festhalten, dass der Schreibvorgang an %1 nicht ausgeführt wurde?</translation>
    </message>
    <message>
        <source>Nothing is sent. It counts as confirmed for good, in your name, and other writes to the same thing that waited for it go on.</source>
        <translation>Es wird nichts gesendet. Er gilt in Ihrem Namen endgültig als bestätigt, und andere Schreibvorgänge an dasselbe Ziel, die darauf gewartet haben, gehen weiter.</translation>
    </message>
    <message>
        <source>Nothing is sent now. It counts as refused, in your name, and can be tried again with “Retry failed”. Other writes to the same thing that waited for it go on.</source>
        <translation>Es wird jetzt nichts gesendet. Er gilt in Ihrem Namen als abgelehnt und kann mit „Fehlgeschlagene wiederholen“ erneut versucht werden. Andere Schreibvorgänge an dasselbe Ziel, die darauf gewartet haben, gehen weiter.</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Festhalten</translation>
    </message>
</context>
<context>
    <name>switchyard::CommandDesk</name>
    <message numerus="yes">
        <source>Mode %1 for %n device(s)</source>
        <translation>
            <numerusform>Betriebsart %1 für %n Gerät</numerusform>
            <numerusform>Betriebsart %1 für %n Geräte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the overlay plan of %n device(s)</source>
        <translation>
            <numerusform>Overlay-Plan von %n Gerät entfernen</numerusform>
            <numerusform>Overlay-Plan von %n Geräten entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overlay plan for %n device(s)</source>
        <translation>
            <numerusform>Overlay-Plan für %n Gerät</numerusform>
            <numerusform>Overlay-Plan für %n Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>New site %1</source>
        <translation>Neuer Standort %1</translation>
    </message>
    <message>
        <source>Change site %1</source>
        <translation>Standort %1 ändern</translation>
    </message>
    <message>
        <source>New device %1</source>
        <translation>Neues Gerät %1</translation>
    </message>
    <message>
        <source>Change device %1</source>
        <translation>Gerät %1 ändern</translation>
    </message>
</context>
<context>
    <name>switchyard::CommandOperation</name>
    <message>
        <source>The mode “Unknown” can be read, but not set.</source>
        <translation>Die Betriebsart „Unknown“ kann gelesen, aber nicht gesetzt werden.</translation>
    </message>
    <message>
        <source>It has no id.</source>
        <translation>Es hat keine ID.</translation>
    </message>
    <message>
        <source>This is not what the service takes: %1</source>
        <translation>Das nimmt der Dienst nicht an: %1</translation>
    </message>
    <message>
        <source>It has no site.</source>
        <translation>Er hat keinen Standort.</translation>
    </message>
    <message>
        <source>It is neither scheduled nor completed.</source>
        <translation>Er ist weder geplant noch abgeschlossen.</translation>
    </message>
    <message numerus="yes">
        <source>Its notes are longer than %Ln character(s).</source>
        <translation>
            <numerusform>Seine Notizen sind länger als %Ln Zeichen.</numerusform>
            <numerusform>Seine Notizen sind länger als %Ln Zeichen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Number of results</source>
        <translation>Anzahl der Ergebnisse</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>Keine Ergebnisse</translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n Ergebnis</numerusform>
            <numerusform>%n Ergebnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a page, a command, a name or an ID</source>
        <translation>Seite, Befehl, Name oder ID eingeben</translation>
    </message>
</context>
<context>
    <name>switchyard::CommandReview</name>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
</context>
<context>
    <name>switchyard::CommandReviewer</name>
    <message>
        <source>Being written down…</source>
        <translation>Wird protokolliert…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>It is written down and goes on as soon as the service can be reached.</source>
        <translation>Der Befehl ist protokolliert und geht weiter, sobald der Dienst erreichbar ist.</translation>
    </message>
    <message>
        <source>Nobody can tell whether it was carried out</source>
        <translation>Es ist nicht zu sagen, ob der Befehl ausgeführt wurde</translation>
    </message>
    <message>
        <source>The answer was lost, and what stands there now is neither. Look at it before you send again.</source>
        <translation>Die Antwort ging verloren, und was jetzt dort steht, ist weder das Alte noch das Neue. Sehen Sie nach, bevor Sie erneut senden.</translation>
    </message>
    <message>
        <source>Not carried out</source>
        <translation>Nicht ausgeführt</translation>
    </message>
</context>
<context>
    <name>switchyard::CommandTask</name>
    <message>
        <source>stopped by itself: it cannot be written down</source>
        <translation>von selbst angehalten: Es kann nicht aufgezeichnet werden</translation>
    </message>
    <message>
        <source>stopped by itself: the service cannot be used</source>
        <translation>von selbst angehalten: Der Dienst ist nicht nutzbar</translation>
    </message>
    <message>
        <source>ends what is on its way</source>
        <translation>beendet, was unterwegs ist</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n zu entscheiden</numerusform>
            <numerusform>%n zu entscheiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had it already</source>
        <translation>
            <numerusform>%n hatte es schon</numerusform>
            <numerusform>%n hatten es schon</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::CommandWords</name>
    <message>
        <source>Operation mode</source>
        <translation>Betriebsart</translation>
    </message>
    <message>
        <source>Overlay plan</source>
        <translation>Overlay-Plan</translation>
    </message>
    <message>
        <source>New site</source>
        <translation>Neuer Standort</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>New device</source>
        <translation>Neues Gerät</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>was so already</source>
        <translation>war schon so</translation>
    </message>
    <message>
        <source>no answer, but it was found carried out</source>
        <translation>keine Antwort, aber es wurde ausgeführt vorgefunden</translation>
    </message>
    <message>
        <source>no answer, and it was found not carried out</source>
        <translation>keine Antwort, und es wurde nicht ausgeführt vorgefunden</translation>
    </message>
    <message>
        <source>the server has neither the old nor the new value</source>
        <translation>der Server hat weder den alten noch den neuen Wert</translation>
    </message>
    <message>
        <source>the program ended while it was on its way</source>
        <translation>das Programm endete, während es unterwegs war</translation>
    </message>
    <message>
        <source>changed meanwhile on the server</source>
        <translation>inzwischen auf dem Server geändert</translation>
    </message>
    <message>
        <source>decided by a person</source>
        <translation>von einem Menschen entschieden</translation>
    </message>
    <message>
        <source>to be tried again</source>
        <translation>wird noch einmal versucht</translation>
    </message>
    <message>
        <source>taken back before it was sent</source>
        <translation>vor dem Senden zurückgenommen</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>kein Plan</translation>
    </message>
    <message numerus="yes">
        <source>%Ln command(s)</source>
        <translation>
            <numerusform>%Ln Befehl</numerusform>
            <numerusform>%Ln Befehle</numerusform>
        </translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Neuer Besuch</translation>
    </message>
    <message>
        <source>discarded by a person</source>
        <translation>von einer Person verworfen</translation>
    </message>
</context>
<context>
    <name>switchyard::ConnectionCard</name>
    <message>
        <source>Kind of server</source>
        <translation>Art des Servers</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>Was das bedeutet</translation>
    </message>
</context>
<context>
    <name>switchyard::ConnectionDelegate</name>
    <message>
        <source>deployed</source>
        <translation>bereitgestellt</translation>
    </message>
</context>
<context>
    <name>switchyard::ConnectionForm</name>
    <message>
        <source>As this system is set up</source>
        <translation>Wie im System eingestellt</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Kein Proxy</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>HTTP-Proxy</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>SOCKS5-Proxy</translation>
    </message>
    <message>
        <source>Use HTTP/2 where the server offers it</source>
        <translation>HTTP/2 verwenden, wenn der Server es anbietet</translation>
    </message>
    <message>
        <source>API contract</source>
        <translation>API-Vertrag</translation>
    </message>
    <message>
        <source>Published reference</source>
        <translation>Veröffentlichte Referenz</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source> per second</source>
        <translation> pro Sekunde</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA-Datei</translation>
    </message>
    <message>
        <source>Only where your company uses an authority of its own; PEM.</source>
        <translation>Nur wenn Ihr Unternehmen eine eigene Zertifizierungsstelle nutzt; PEM.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Profile name</source>
        <translation>Profilname</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>Basis-URL</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Token URL</source>
        <translation>Token-URL</translation>
    </message>
    <message>
        <source>Your own; it came with the client ID.</source>
        <translation>Ihre eigene; Sie haben sie mit der Client-ID erhalten.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>Where secrets are kept</source>
        <translation>Wo Geheimnisse gespeichert werden</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>Schlüsselbund erneut versuchen</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Usually empty, which means everything this client may do.</source>
        <translation>Meist leer; dann gilt alles, was dieser Client darf.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Proxy-Host</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Proxy-Port</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>Proxy-Benutzer</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Proxy-Passwort</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>Request limit</source>
        <translation>Anfragelimit</translation>
    </message>
    <message>
        <source>How fast this desk may ask.</source>
        <translation>Wie schnell dieser Leitstand anfragen darf.</translation>
    </message>
    <message>
        <source>Request format</source>
        <translation>Anfrageformat</translation>
    </message>
    <message>
        <source>Answers are read in both.</source>
        <translation>Antworten werden in beiden gelesen.</translation>
    </message>
    <message>
        <source>https, host and port only.</source>
        <translation>https, nur Host und Port.</translation>
    </message>
    <message>
        <source>Given by the server chosen above.</source>
        <translation>Durch den oben gewählten Server vorgegeben.</translation>
    </message>
    <message>
        <source>stored in the keychain</source>
        <translation>im Schlüsselbund gespeichert</translation>
    </message>
    <message>
        <source>stored for this run</source>
        <translation>für diese Sitzung gespeichert</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>CA-Datei wählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose CA file…</source>
        <translation>CA-Datei wählen …</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Sites stay fresh for</source>
        <translation>Standorte bleiben aktuell für</translation>
    </message>
    <message>
        <source>A sync reads older ones again.</source>
        <translation>Ein Abgleich liest ältere erneut.</translation>
    </message>
    <message>
        <source>Devices stay fresh for</source>
        <translation>Geräte bleiben aktuell für</translation>
    </message>
    <message>
        <source>Their modes too.</source>
        <translation>Ihre Betriebsarten ebenso.</translation>
    </message>
    <message>
        <source>Type the number from</source>
        <translation>Anzahl eintippen ab</translation>
    </message>
    <message>
        <source>A change of so many devices or more is sent once its number was typed.</source>
        <translation>Eine Änderung an so vielen oder mehr Geräten wird erst gesendet, wenn ihre Anzahl eingetippt wurde.</translation>
    </message>
</context>
<context>
    <name>switchyard::ConnectionTestView</name>
    <message>
        <source>Connection test</source>
        <translation>Verbindungstest</translation>
    </message>
    <message>
        <source>Test result</source>
        <translation>Testergebnis</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>The connection does not work yet.</source>
        <translation>Die Verbindung funktioniert noch nicht.</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>Die Verbindung funktioniert.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Server wird abgefragt …</translation>
    </message>
</context>
<context>
    <name>switchyard::Connections</name>
    <message>
        <source>%1 copy</source>
        <extracomment>%1 is the name of the profile that was copied</extracomment>
        <translation>%1 (Kopie)</translation>
    </message>
</context>
<context>
    <name>switchyard::ConnectionsPage</name>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Forget profile</source>
        <translation>Profil entfernen</translation>
    </message>
    <message>
        <source>Try the demo fleet</source>
        <translation>Demo-Flotte ausprobieren</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Duplicate profile</source>
        <translation>Profil duplizieren</translation>
    </message>
    <message>
        <source>Save profile</source>
        <translation>Profil speichern</translation>
    </message>
    <message>
        <source>Stop test</source>
        <translation>Test abbrechen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>This profile was deployed by your administrator.</source>
        <translation>Dieses Profil wurde von Ihrer Administration bereitgestellt.</translation>
    </message>
    <message>
        <source>Enter its client secret here. To change anything else, duplicate it.</source>
        <translation>Geben Sie hier das Client-Secret ein. Um anderes zu ändern, duplizieren Sie das Profil.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Änderungen an „%1“ speichern?</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Forget “%1” on this computer?</source>
        <translation>„%1“ von diesem Computer entfernen?</translation>
    </message>
    <message>
        <source>Its client secret and token leave the keychain, and everything that was loaded, logged or is still waiting to be sent with it is removed. The service and its data are not touched.</source>
        <translation>Client-Secret und Token werden aus dem Schlüsselbund gelöscht. Alles, was mit diesem Profil geladen oder protokolliert wurde oder noch auf das Senden wartet, wird entfernt. Der Dienst und seine Daten bleiben unberührt.</translation>
    </message>
    <message>
        <source>Forget profile…</source>
        <translation>Profil entfernen …</translation>
    </message>
</context>
<context>
    <name>switchyard::CounterfactualBox</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>switchyard::DemoFleet</name>
    <message>
        <source>The simulated fleet could not be started: %1</source>
        <translation>Die simulierte Flotte konnte nicht gestartet werden: %1</translation>
    </message>
    <message>
        <source>The simulated fleet has ended.</source>
        <translation>Die simulierte Flotte hat sich beendet.</translation>
    </message>
    <message>
        <source>The program “switchyard-simulator” is not installed beside Switchyard.</source>
        <translation>Das Programm „switchyard-simulator“ ist nicht neben Switchyard installiert.</translation>
    </message>
    <message>
        <source>The simulated fleet did not say where it is.</source>
        <translation>Die simulierte Flotte hat ihre Adresse nicht gemeldet.</translation>
    </message>
</context>
<context>
    <name>switchyard::DeskStatus</name>
    <message>
        <source>US</source>
        <translation>US</translation>
    </message>
    <message>
        <source>Rest of World</source>
        <translation>Rest der Welt</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>%1 · working offline</source>
        <translation>%1 · Offline-Betrieb</translation>
    </message>
    <message>
        <source>%1 · connecting</source>
        <translation>%1 · Verbindungsaufbau</translation>
    </message>
    <message>
        <source>%1 · %2 ms</source>
        <translation>%1 · %2 ms</translation>
    </message>
    <message>
        <source>%1 · asked to wait</source>
        <translation>%1 · bittet zu warten</translation>
    </message>
    <message>
        <source>%1 · offline since %2</source>
        <translation>%1 · offline seit %2</translation>
    </message>
    <message numerus="yes">
        <source>Outbox: %Ln waiting</source>
        <translation>
            <numerusform>Ausgang: %Ln wartet</numerusform>
            <numerusform>Ausgang: %Ln warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visits need attention</source>
        <translation>
            <numerusform>%Ln Besuch braucht Aufmerksamkeit</numerusform>
            <numerusform>%Ln Besuche brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::DeviceCommands</name>
    <message>
        <source>Change mode of selection…</source>
        <translation>Betriebsart der Auswahl ändern…</translation>
    </message>
    <message>
        <source>Set plan of selection…</source>
        <translation>Plan der Auswahl setzen…</translation>
    </message>
    <message>
        <source>Remove plans of selection…</source>
        <translation>Pläne der Auswahl entfernen…</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::DeviceInspector</name>
    <message>
        <source>Device inspector</source>
        <translation>Geräteinspektor</translation>
    </message>
    <message>
        <source>Device tabs</source>
        <translation>Geräte-Registerkarten</translation>
    </message>
    <message>
        <source>Replace device</source>
        <translation>Gerät ersetzen</translation>
    </message>
    <message>
        <source>No device selected</source>
        <translation>Kein Gerät gewählt</translation>
    </message>
    <message>
        <source>Choose a device in the table to see its properties, mode, plan and telemetry.</source>
        <translation>Wählen Sie in der Tabelle ein Gerät, um Eigenschaften, Betriebsart, Plan und Telemetrie zu sehen.</translation>
    </message>
    <message>
        <source>This device is no longer in the list</source>
        <translation>Dieses Gerät steht nicht mehr in der Liste</translation>
    </message>
    <message>
        <source>The list names this device, but the service does not find it</source>
        <translation>Die Liste nennt dieses Gerät, aber der Dienst findet es nicht</translation>
    </message>
    <message>
        <source>These credentials may not read this device</source>
        <translation>Mit diesen Zugangsdaten darf das Gerät nicht gelesen werden</translation>
    </message>
    <message>
        <source>Synth ID</source>
        <translation>Synth-ID</translation>
    </message>
    <message>
        <source>Telemetry, mode and plan are addressed by it</source>
        <translation>Telemetrie, Betriebsart und Plan laufen über sie</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>Geräte-ID</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>One of %1</source>
        <translation>Eines von %1</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>The ID of the site where it stands</source>
        <translation>Die ID des Standorts, an dem es steht</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Properties as JSON</source>
        <translation>Eigenschaften als JSON</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Betriebsart</translation>
    </message>
    <message>
        <source>New device</source>
        <translation>Neues Gerät</translation>
    </message>
    <message>
        <source>Replace or create a device</source>
        <translation>Gerät ersetzen oder anlegen</translation>
    </message>
    <message>
        <source>Reading the newest copy of this device</source>
        <translation>Der neueste Stand des Geräts wird gelesen</translation>
    </message>
    <message>
        <source>Nobody knows yet whether the device was saved</source>
        <translation>Noch ist unklar, ob das Gerät gespeichert wurde</translation>
    </message>
    <message>
        <source>The device was changed elsewhere while you were editing</source>
        <translation>Das Gerät wurde während Ihrer Bearbeitung anderswo geändert</translation>
    </message>
    <message>
        <source>A device with this ID exists: saving replaces it</source>
        <translation>Ein Gerät mit dieser ID existiert: Speichern ersetzt es</translation>
    </message>
    <message>
        <source>No device has this ID: saving creates one</source>
        <translation>Kein Gerät hat diese ID: Speichern legt eines an</translation>
    </message>
    <message>
        <source>Create device</source>
        <translation>Gerät anlegen</translation>
    </message>
    <message>
        <source>Open site</source>
        <translation>Standort öffnen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>Telemetrie</translation>
    </message>
</context>
<context>
    <name>switchyard::DeviceModeTab</name>
    <message>
        <source>The service has a mode that this version of Switchyard does not know.</source>
        <translation>Der Dienst hat eine Betriebsart, die diese Version von Switchyard nicht kennt.</translation>
    </message>
    <message>
        <source>The device follows the simplest plan that is possible for its kind.</source>
        <translation>Das Gerät folgt dem einfachsten Plan, der für seine Art möglich ist.</translation>
    </message>
    <message>
        <source>The device follows a periodical plan.</source>
        <translation>Das Gerät folgt einem wiederkehrenden Plan.</translation>
    </message>
    <message>
        <source>Gridshare optimises the device: it follows a smart plan.</source>
        <translation>Gridshare optimiert das Gerät: Es folgt einem smarten Plan.</translation>
    </message>
    <message>
        <source>The service cannot tell which mode the device is in.</source>
        <translation>Der Dienst kann nicht feststellen, in welcher Betriebsart das Gerät ist.</translation>
    </message>
    <message>
        <source>Reading the operation mode</source>
        <translation>Die Betriebsart wird gelesen</translation>
    </message>
    <message>
        <source>No operation mode</source>
        <translation>Keine Betriebsart</translation>
    </message>
    <message>
        <source>The service keeps none for this device.</source>
        <translation>Der Dienst führt für dieses Gerät keine.</translation>
    </message>
    <message>
        <source>Operation mode</source>
        <translation>Betriebsart</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>Change mode</source>
        <translation>Betriebsart ändern</translation>
    </message>
</context>
<context>
    <name>switchyard::DeviceModel</name>
    <message>
        <source>none in 7 days</source>
        <translation>keine seit 7 Tagen</translation>
    </message>
    <message>
        <source>Synth ID</source>
        <translation>Synth-ID</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>Geräte-ID</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Betriebsart</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Aktualität</translation>
    </message>
    <message>
        <source>Last telemetry</source>
        <translation>Letzte Telemetrie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
</context>
<context>
    <name>switchyard::DevicePlanTab</name>
    <message>
        <source>Reading the overlay plan</source>
        <translation>Der Overlay-Plan wird gelesen</translation>
    </message>
    <message>
        <source>No overlay plan</source>
        <translation>Kein Overlay-Plan</translation>
    </message>
    <message>
        <source>The device follows its operation mode.</source>
        <translation>Das Gerät folgt seiner Betriebsart.</translation>
    </message>
    <message>
        <source>Overlay plan</source>
        <translation>Overlay-Plan</translation>
    </message>
    <message>
        <source>Lies over the operation mode. Times in %1, as of %2.</source>
        <translation>Liegt über der Betriebsart. Zeiten in %1, Stand %2.</translation>
    </message>
    <message>
        <source>Edit plan</source>
        <translation>Plan bearbeiten</translation>
    </message>
    <message>
        <source>Remove plan</source>
        <translation>Plan entfernen</translation>
    </message>
    <message>
        <source>Copy plan</source>
        <translation>Plan kopieren</translation>
    </message>
</context>
<context>
    <name>switchyard::DevicePropertiesTab</name>
    <message>
        <source>Reading the properties</source>
        <translation>Die Eigenschaften werden gelesen</translation>
    </message>
    <message>
        <source>No properties</source>
        <translation>Keine Eigenschaften</translation>
    </message>
    <message>
        <source>The service keeps none for this device.</source>
        <translation>Der Dienst führt für dieses Gerät keine.</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
</context>
<context>
    <name>switchyard::DeviceTab</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Shown is what was read before.</source>
        <translation>Gezeigt wird, was zuvor gelesen wurde.</translation>
    </message>
</context>
<context>
    <name>switchyard::DeviceWords</name>
    <message>
        <source>Inverter</source>
        <translation>Wechselrichter</translation>
    </message>
    <message>
        <source>Battery pack</source>
        <translation>Batteriepack</translation>
    </message>
    <message>
        <source>PV</source>
        <translation>PV</translation>
    </message>
    <message>
        <source>EV</source>
        <translation>E-Auto</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Load control relay</source>
        <translation>Lastrelais</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>Einfach</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Smart</source>
        <translation>Smart</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>switchyard::DevicesPage</name>
    <message>
        <source>All devices</source>
        <translation>Alle Geräte</translation>
    </message>
    <message>
        <source>No telemetry for an hour</source>
        <translation>Seit einer Stunde keine Telemetrie</translation>
    </message>
    <message>
        <source>Not loaded yet</source>
        <translation>Noch nicht geladen</translation>
    </message>
    <message>
        <source>Could not be loaded</source>
        <translation>Konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Filter devices</source>
        <translation>Geräte filtern</translation>
    </message>
    <message>
        <source>Filter devices: kind:battery_pack mode:Smart telemetry:&gt;1h</source>
        <translation>Geräte filtern: kind:battery_pack mode:Smart telemetry:&gt;1h</translation>
    </message>
    <message>
        <source>Reading the list of devices</source>
        <translation>Die Geräteliste wird gelesen</translation>
    </message>
    <message>
        <source>No devices yet</source>
        <translation>Noch keine Geräte</translation>
    </message>
    <message>
        <source>This account has no devices. Add the first one with “Add device”.</source>
        <translation>Dieses Konto hat keine Geräte. Legen Sie das erste mit „Gerät hinzufügen“ an.</translation>
    </message>
    <message>
        <source>No device matches the filter</source>
        <translation>Kein Gerät passt zum Filter</translation>
    </message>
    <message>
        <source>Change the filter line, or clear it to see all devices.</source>
        <translation>Ändern Sie die Filterzeile oder leeren Sie sie, um alle Geräte zu sehen.</translation>
    </message>
    <message>
        <source>Export devices</source>
        <translation>Geräte exportieren</translation>
    </message>
    <message>
        <source>Import devices</source>
        <translation>Geräte importieren</translation>
    </message>
    <message numerus="yes">
        <source>%n devices are no longer listed</source>
        <translation>
            <numerusform>%n Gerät steht nicht mehr in der Liste</numerusform>
            <numerusform>%n Geräte stehen nicht mehr in der Liste</numerusform>
        </translation>
    </message>
    <message>
        <source>Add device</source>
        <translation>Gerät hinzufügen</translation>
    </message>
    <message>
        <source>Replace device</source>
        <translation>Gerät ersetzen</translation>
    </message>
    <message>
        <source>Replace or create device…</source>
        <translation>Gerät ersetzen oder anlegen…</translation>
    </message>
    <message>
        <source>Open site of the device</source>
        <translation>Standort des Geräts öffnen</translation>
    </message>
    <message>
        <source>Show telemetry</source>
        <translation>Telemetrie anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show telemetry (of at most %n devices)</source>
        <translation>
            <numerusform>Telemetrie anzeigen (von höchstens %n Gerät)</numerusform>
            <numerusform>Telemetrie anzeigen (von höchstens %n Geräten)</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit plan…</source>
        <translation>Plan bearbeiten…</translation>
    </message>
    <message>
        <source>Remove plan…</source>
        <translation>Plan entfernen…</translation>
    </message>
</context>
<context>
    <name>switchyard::DifferenceModel</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>%1 W</source>
        <translation>%1 W</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>switchyard::EntityDetails</name>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>not loaded yet</source>
        <translation>noch nicht geladen</translation>
    </message>
</context>
<context>
    <name>switchyard::EntityForm</name>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Type an ID; it cannot be changed later.</source>
        <translation>Geben Sie eine ID ein; sie lässt sich später nicht ändern.</translation>
    </message>
    <message>
        <source>Remove the spaces around it; “.” and “..” cannot be IDs.</source>
        <translation>Entfernen Sie die Leerzeichen am Anfang und Ende; „.“ und „..“ sind als ID nicht möglich.</translation>
    </message>
    <message>
        <source>Not a known zone. Choose one from the list or leave it empty.</source>
        <translation>Keine bekannte Zone. Wählen Sie eine aus der Liste oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Not a JSON object. It looks like {&quot;name&quot;: &quot;value&quot;}; empty for none.</source>
        <translation>Kein JSON-Objekt. Es sieht so aus: {&quot;name&quot;: &quot;value&quot;}; leer für keines.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Speichert …</translation>
    </message>
    <message>
        <source>Save merged</source>
        <translation>Ergebnis speichern</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The answer was lost, and the server cannot be read now. Nothing is sent again; ask once the connection is back.</source>
        <translation>Die Antwort ging verloren, und der Server lässt sich gerade nicht lesen. Es wird nichts erneut gesendet; fragen Sie den Stand ab, sobald die Verbindung wieder steht.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut abfragen</translation>
    </message>
    <message>
        <source>The answer was lost. Reading what the server has…</source>
        <translation>Die Antwort ging verloren. Der Stand des Servers wird gelesen …</translation>
    </message>
    <message>
        <source>Check the ID: a mistyped one makes something that nobody can delete.</source>
        <translation>Prüfen Sie die ID: Eine vertippte legt etwas an, das niemand löschen kann.</translation>
    </message>
    <message>
        <source>Choose for each field below which text to keep, then save.</source>
        <translation>Wählen Sie unten für jedes Feld, welcher Text bleiben soll, und speichern Sie dann.</translation>
    </message>
    <message>
        <source>The changes do not touch yours and are merged below. Look them over, then save.</source>
        <translation>Die Änderungen überschneiden sich nicht mit Ihren und sind unten zusammengeführt. Prüfen Sie sie und speichern Sie dann.</translation>
    </message>
    <message>
        <source>It has all that you typed: there is nothing to save.</source>
        <translation>Es hat bereits alles, was Sie eingegeben haben: Es gibt nichts zu speichern.</translation>
    </message>
    <message>
        <source>%1: is “%2” on the server, yours is “%3”</source>
        <translation>%1: auf dem Server „%2“, bei Ihnen „%3“</translation>
    </message>
    <message>
        <source>%1: was “%2”, is now “%3” on the server, yours is “%4”</source>
        <translation>%1: war „%2“, ist auf dem Server jetzt „%3“, Ihre Eingabe ist „%4“</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Eigenes behalten</translation>
    </message>
    <message>
        <source>Take the server&apos;s</source>
        <translation>Vom Server übernehmen</translation>
    </message>
    <message>
        <source>Keep mine: %1</source>
        <translation>Eigenes behalten: %1</translation>
    </message>
    <message>
        <source>Take the server&apos;s: %1</source>
        <translation>Vom Server übernehmen: %1</translation>
    </message>
    <message>
        <source>Fields that you left empty stay as they are on the server.</source>
        <translation>Felder, die Sie leer gelassen haben, bleiben wie auf dem Server.</translation>
    </message>
    <message>
        <source>%1 was changed on the server to “%2”</source>
        <translation>%1 wurde auf dem Server zu „%2“ geändert</translation>
    </message>
</context>
<context>
    <name>switchyard::EntityInspector</name>
    <message>
        <source>What is shown is what was known of it.</source>
        <translation>Gezeigt wird sein letzter bekannter Stand.</translation>
    </message>
    <message>
        <source>The details could not be read</source>
        <translation>Die Details konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Press F5 to try again.</source>
        <translation>Drücken Sie F5, um es erneut zu versuchen.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>Eingaben verwerfen?</translation>
    </message>
    <message>
        <source>Nothing of it has been sent.</source>
        <translation>Davon wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
</context>
<context>
    <name>switchyard::EntityProvider</name>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
</context>
<context>
    <name>switchyard::EnvironmentBadge</name>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUKTION</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>DEVELOPMENT</source>
        <translation>ENTWICKLUNG</translation>
    </message>
</context>
<context>
    <name>switchyard::EvidenceChart</name>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Hier hinsehen</translation>
    </message>
</context>
<context>
    <name>switchyard::ExportPlace</name>
    <message>
        <source>Open folder</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>switchyard::ExportSheet</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Datei auswählen</translation>
    </message>
    <message>
        <source>Rows to export</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Columns to export</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>All shown (%1)</source>
        <translation>Alle gezeigten (%1)</translation>
    </message>
    <message>
        <source>Selected (%1)</source>
        <translation>Ausgewählte (%1)</translation>
    </message>
    <message>
        <source>As shown (%1)</source>
        <translation>Wie gezeigt (%1)</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>Alle (%1)</translation>
    </message>
    <message>
        <source>CSV in UTF-8, for spreadsheets and other programs.</source>
        <translation>CSV in UTF-8, für Tabellenkalkulationen und andere Programme.</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>Diese Datei gibt es schon; sie wird ersetzt.</translation>
    </message>
    <message>
        <source>Type a file name.</source>
        <translation>Geben Sie einen Dateinamen ein.</translation>
    </message>
    <message>
        <source>There is no such folder. Choose another one.</source>
        <translation>Diesen Ordner gibt es nicht. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>You may not write there. Choose another folder.</source>
        <translation>Dort dürfen Sie nicht schreiben. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>This is a folder. Add a file name.</source>
        <translation>Das ist ein Ordner. Ergänzen Sie einen Dateinamen.</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>switchyard::FieldCommands</name>
    <message>
        <source>Check site…</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Prepare for offline…</source>
        <translation>Für offline vorbereiten …</translation>
    </message>
    <message>
        <source>Visit sheet…</source>
        <translation>Besuchsblatt …</translation>
    </message>
    <message>
        <source>Print visit sheet…</source>
        <translation>Besuchsblatt drucken …</translation>
    </message>
    <message numerus="yes">
        <source>Visit sheet (at most %n sites)</source>
        <translation>
            <numerusform>Besuchsblatt (höchstens %n Standort)</numerusform>
            <numerusform>Besuchsblatt (höchstens %n Standorte)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::FilterLine</name>
    <message>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Vervollständigungen</translation>
    </message>
    <message>
        <source>“%1” is no field. Did you mean “%2:”?</source>
        <translation>„%1“ ist kein Feld. Meinten Sie „%2:“?</translation>
    </message>
    <message>
        <source>“%1” is no field. Fields: %2</source>
        <translation>„%1“ ist kein Feld. Felder: %2</translation>
    </message>
    <message>
        <source>Type a value after “%1:”</source>
        <translation>Geben Sie nach „%1:“ einen Wert ein</translation>
    </message>
    <message>
        <source>The quotation mark at position %1 is not closed</source>
        <translation>Das Anführungszeichen an Position %1 wird nicht geschlossen</translation>
    </message>
    <message>
        <source>The parenthesis at position %1 is not closed</source>
        <translation>Die Klammer an Position %1 wird nicht geschlossen</translation>
    </message>
    <message>
        <source>The parenthesis at position %1 closes nothing; remove it</source>
        <translation>Die Klammer an Position %1 schließt nichts; entfernen Sie sie</translation>
    </message>
    <message>
        <source>“%1” at position %2 needs a word before and after it</source>
        <translation>„%1“ an Position %2 braucht davor und danach ein Wort</translation>
    </message>
    <message>
        <source>“%1” is no range; write the smaller end first, like 2000..2999, or one end, like &gt;5</source>
        <translation>„%1“ ist kein Bereich; schreiben Sie das kleinere Ende zuerst, etwa 2000..2999, oder nur ein Ende, etwa &gt;5</translation>
    </message>
    <message>
        <source>Too many parentheses in one another at position %1; remove some</source>
        <translation>Zu viele Klammern ineinander an Position %1; entfernen Sie einige</translation>
    </message>
    <message>
        <source>“%1” is no time; write 15m, 2h or 7d for an age, +7d for what is to come, a day like 2026-11-27, or “never”</source>
        <translation>„%1“ ist keine Zeit; schreiben Sie 15m, 2h oder 7d für ein Alter, +7d für Kommendes, einen Tag wie 2026-11-27 oder „never“</translation>
    </message>
</context>
<context>
    <name>switchyard::FilterWords</name>
    <message>
        <source>less than 15 minutes ago</source>
        <translation>vor weniger als 15 Minuten</translation>
    </message>
    <message>
        <source>less than 1 hour ago</source>
        <translation>vor weniger als 1 Stunde</translation>
    </message>
    <message>
        <source>more than 1 hour ago</source>
        <translation>vor mehr als 1 Stunde</translation>
    </message>
    <message>
        <source>more than 1 day ago</source>
        <translation>vor mehr als 1 Tag</translation>
    </message>
    <message>
        <source>between 1 and 7 days ago</source>
        <translation>vor 1 bis 7 Tagen</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>within the next day</source>
        <translation>innerhalb des nächsten Tages</translation>
    </message>
    <message>
        <source>within the next 7 days</source>
        <translation>innerhalb der nächsten 7 Tage</translation>
    </message>
    <message>
        <source>past</source>
        <translation>vergangen</translation>
    </message>
</context>
<context>
    <name>switchyard::FirstRunView</name>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>Try the demo fleet</source>
        <translation>Demo-Flotte ausprobieren</translation>
    </message>
    <message>
        <source>Connect to your fleet</source>
        <translation>Mit Ihrer Flotte verbinden</translation>
    </message>
    <message>
        <source>You need three things. They came with your API client; if not, ask whoever manages it.</source>
        <translation>Sie brauchen drei Angaben. Sie haben sie mit Ihrem API-Client erhalten; falls nicht, fragen Sie die für ihn zuständige Stelle.</translation>
    </message>
    <message>
        <source>Token URL</source>
        <translation>Token-URL</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret, which goes into this system&apos;s keychain</source>
        <translation>Client-Secret; es kommt in den Schlüsselbund dieses Systems</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Erst einmal umsehen</translation>
    </message>
    <message>
        <source>A simulated fleet with batteries, PV, EVs and tariffs. It behaves like a real one.</source>
        <translation>Eine simulierte Flotte mit Batterien, PV, E-Autos und Tarifen. Sie verhält sich wie eine echte.</translation>
    </message>
    <message>
        <source>5,000 sites, ready in a moment</source>
        <translation>5.000 Standorte, sofort bereit</translation>
    </message>
    <message>
        <source>Runs on this computer; nothing leaves it</source>
        <translation>Läuft auf diesem Computer; nichts verlässt ihn</translation>
    </message>
    <message>
        <source>Try every command without consequences</source>
        <translation>Alle Befehle ohne Folgen ausprobieren</translation>
    </message>
    <message>
        <source>Welcome to Switchyard</source>
        <translation>Willkommen bei Switchyard</translation>
    </message>
    <message>
        <source>The desk for a fleet of home batteries, inverters, EVs and PV. To begin, tell it which service to connect to.</source>
        <translation>Der Leitstand für eine Flotte aus Heimbatterien, Wechselrichtern, E-Autos und PV. Geben Sie zuerst an, mit welchem Dienst er sich verbinden soll.</translation>
    </message>
</context>
<context>
    <name>switchyard::FleetPage</name>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Filter problem</source>
        <translation>Problem im Filter</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Dismiss what is no longer listed</source>
        <translation>Nicht mehr Gelistetes ausblenden</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>They stay in the table until you dismiss them (“%1”).</source>
        <translation>Sie bleiben in der Tabelle, bis Sie sie ausblenden („%1“).</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>The table shows what was read before.</source>
        <translation>Die Tabelle zeigt den zuvor gelesenen Stand.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the list could not be read</source>
        <translation>
            <numerusform>%n Eintrag der Liste konnte nicht gelesen werden</numerusform>
            <numerusform>%n Einträge der Liste konnten nicht gelesen werden</numerusform>
        </translation>
    </message>
    <message>
        <source>They are left out of the table; everything else is complete.</source>
        <translation>Unlesbares fehlt in der Tabelle; alles andere ist vollständig.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Spalten…</translation>
    </message>
</context>
<context>
    <name>switchyard::FleetSyncTask</name>
    <message>
        <source>waits for the service</source>
        <translation>wartet auf den Dienst</translation>
    </message>
    <message>
        <source>reads the list of sites</source>
        <translation>liest die Standortliste</translation>
    </message>
    <message>
        <source>%1 sites, %2 not loaded</source>
        <translation>%1 Standorte, %2 nicht geladen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sites</source>
        <translation>
            <numerusform>%Ln Standort</numerusform>
            <numerusform>%Ln Standorte</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>waiting for the service</source>
        <translation>wartet auf den Dienst</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>noch %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>noch %1 min</translation>
    </message>
    <message>
        <source>Sync of the sites</source>
        <translation>Abgleich der Standorte</translation>
    </message>
    <message>
        <source>Sync of the devices</source>
        <translation>Abgleich der Geräte</translation>
    </message>
    <message>
        <source>reads the list of devices</source>
        <translation>liest die Geräteliste</translation>
    </message>
    <message>
        <source>Reading the list of sites</source>
        <translation>Die Standortliste wird gelesen</translation>
    </message>
    <message>
        <source>Reading the list of devices</source>
        <translation>Die Geräteliste wird gelesen</translation>
    </message>
    <message>
        <source>Sync of the sites failed</source>
        <translation>Abgleich der Standorte fehlgeschlagen</translation>
    </message>
    <message>
        <source>Sync of the devices failed</source>
        <translation>Abgleich der Geräte fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 devices, %2 not loaded</source>
        <translation>%1 Geräte, %2 nicht geladen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln devices</source>
        <translation>
            <numerusform>%Ln Gerät</numerusform>
            <numerusform>%Ln Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>Sites %1 of %2</source>
        <translation>Standorte %1 von %2</translation>
    </message>
    <message>
        <source>Devices %1 of %2</source>
        <translation>Geräte %1 von %2</translation>
    </message>
    <message>
        <source>Sync of the visits</source>
        <translation>Abgleich der Besuche</translation>
    </message>
    <message>
        <source>reads the list of visits</source>
        <translation>liest die Liste der Besuche</translation>
    </message>
    <message>
        <source>Reading the list of visits</source>
        <translation>Liste der Besuche wird gelesen</translation>
    </message>
    <message>
        <source>Sync of the visits failed</source>
        <translation>Abgleich der Besuche fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 visits, %2 not loaded</source>
        <translation>%1 Besuche, %2 nicht geladen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visits</source>
        <translation>
            <numerusform>%Ln Besuch</numerusform>
            <numerusform>%Ln Besuche</numerusform>
        </translation>
    </message>
    <message>
        <source>Visits %1 of %2</source>
        <translation>Besuche %1 von %2</translation>
    </message>
</context>
<context>
    <name>switchyard::FleetTableModel</name>
    <message>
        <source>not loaded yet</source>
        <translation>noch nicht geladen</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>kein Zugriff</translation>
    </message>
    <message>
        <source>failed to load</source>
        <translation>Laden fehlgeschlagen</translation>
    </message>
    <message>
        <source>no longer listed</source>
        <translation>nicht mehr gelistet</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::FormRow</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>switchyard::HaltNotice</name>
    <message numerus="yes">
        <source>No connection: %Ln writes wait</source>
        <translation>
            <numerusform>Keine Verbindung: %Ln Schreibvorgang wartet</numerusform>
            <numerusform>Keine Verbindung: %Ln Schreibvorgänge warten</numerusform>
        </translation>
    </message>
    <message>
        <source>They are recorded here and go on by themselves when the service can be reached.</source>
        <translation>Sie sind hier protokolliert und gehen von selbst weiter, sobald der Dienst erreichbar ist.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln writes have stopped: %1</source>
        <translation>
            <numerusform>%Ln Schreibvorgang ist angehalten: %1</numerusform>
            <numerusform>%Ln Schreibvorgänge sind angehalten: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortfahren</translation>
    </message>
</context>
<context>
    <name>switchyard::HelpDialogs</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>switchyard::ImportCheckStep</name>
    <message>
        <source>Result of the check</source>
        <translation>Ergebnis der Prüfung</translation>
    </message>
    <message>
        <source>Check of the file</source>
        <translation>Prüfung der Datei</translation>
    </message>
    <message>
        <source>Rows to import</source>
        <translation>Zu importierende Zeilen</translation>
    </message>
    <message>
        <source>Type the number to confirm</source>
        <translation>Zum Bestätigen die Zahl eingeben</translation>
    </message>
    <message>
        <source>Comparing the file with what is known of the fleet: %1 rows</source>
        <translation>Die Datei wird mit dem verglichen, was von der Flotte bekannt ist: %1 Zeilen</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing to write: no row of the file differs from what is known of the fleet.</source>
        <translation>Nichts zu schreiben: Keine Zeile der Datei weicht von dem ab, was von der Flotte bekannt ist.</translation>
    </message>
    <message>
        <source>%1 of %2 rows will be written to %3. Until then nothing is sent.</source>
        <translation>%1 von %2 Zeilen werden nach %3 geschrieben. Bis dahin wird nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 is a production profile</source>
        <translation>%1 ist ein Produktionsprofil</translation>
    </message>
    <message>
        <source>What is imported changes what people really have. It cannot be undone in one step.</source>
        <translation>Was importiert wird, ändert, was Menschen wirklich haben. Es lässt sich nicht in einem Schritt rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>switchyard::ImportFileStep</name>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Keep what the field has</source>
        <translation>Feld so lassen, wie es ist</translation>
    </message>
    <message>
        <source>Clear the field</source>
        <translation>Feld leeren</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Leere Zellen</translation>
    </message>
    <message>
        <source>What was found in the file</source>
        <translation>Was in der Datei gefunden wurde</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <source>Import the columns as</source>
        <translation>Spalten importieren als</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Datei auswählen</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>Zu importierende Datei</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tabellen (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>A CSV file whose first line names its columns.</source>
        <translation>Eine CSV-Datei, deren erste Zeile die Spalten benennt.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n columns. The first rows:</source>
        <translation>
            <numerusform>%1, %n Spalte. Die ersten Zeilen:</numerusform>
            <numerusform>%1, %n Spalten. Die ersten Zeilen:</numerusform>
        </translation>
    </message>
    <message>
        <source>The first rows are shown here.</source>
        <translation>Die ersten Zeilen erscheinen hier.</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Nicht importieren</translation>
    </message>
    <message>
        <source>No column is imported as %1, which says what each row is about.</source>
        <translation>Keine Spalte wird als %1 importiert; erst das sagt, wovon eine Zeile handelt.</translation>
    </message>
    <message>
        <source>Two columns are imported as %1. Choose one of them.</source>
        <translation>Zwei Spalten werden als %1 importiert. Wählen Sie eine davon.</translation>
    </message>
</context>
<context>
    <name>switchyard::ImportPreviewModel</name>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
</context>
<context>
    <name>switchyard::ImportRowsModel</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Changes and reasons</source>
        <translation>Änderungen und Gründe</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>will change</source>
        <translation>ändert sich</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>nicht möglich</translation>
    </message>
    <message>
        <source>made</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <translation>inzwischen geändert</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>not carried out</source>
        <translation>nicht ausgeführt</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>unklar</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>%1 cells instead of %2</source>
        <translation>%1 statt %2 Zellen</translation>
    </message>
    <message>
        <source>There is text behind a closing quotation mark.</source>
        <translation>Hinter einem schließenden Anführungszeichen steht Text.</translation>
    </message>
    <message>
        <source>The ID is missing.</source>
        <translation>Die ID fehlt.</translation>
    </message>
    <message>
        <source>This cannot be an ID: no blanks at its ends, and neither “.” nor “..”.</source>
        <translation>Das kann keine ID sein: keine Leerzeichen an den Enden, und weder „.“ noch „..“.</translation>
    </message>
    <message>
        <source>The same ID is in line %1.</source>
        <translation>Dieselbe ID steht in Zeile %1.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”.</source>
        <translation>Es gibt keine Zeitzone „%1“.</translation>
    </message>
    <message>
        <source>%1 is no JSON object: %2</source>
        <translation>%1 ist kein JSON-Objekt: %2</translation>
    </message>
    <message>
        <source>It is not there any more. Check the file again to make it anew.</source>
        <translation>Das gibt es nicht mehr. Prüfen Sie die Datei erneut, um es neu anzulegen.</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation>%1 ist jetzt %2</translation>
    </message>
    <message>
        <source>The answer was lost; the service has what it had before.</source>
        <translation>Die Antwort ging verloren; der Dienst hat, was er vorher hatte.</translation>
    </message>
    <message>
        <source>The answer was lost, and it cannot be told whether it was carried out. Another attempt looks first.</source>
        <translation>Die Antwort ging verloren, und es ist nicht zu sagen, ob es ausgeführt wurde. Ein weiterer Versuch sieht zuerst nach.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>switchyard::ImportRowsView</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Nicht möglich</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht erledigt</translation>
    </message>
</context>
<context>
    <name>switchyard::ImportRunStep</name>
    <message>
        <source>Imported rows</source>
        <translation>Importierte Zeilen</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The report was saved</source>
        <translation>Der Bericht wurde gespeichert</translation>
    </message>
</context>
<context>
    <name>switchyard::ImportSheet</name>
    <message>
        <source>Connection profile</source>
        <translation>Verbindungsprofil</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Step 3 of 3: the import. It goes on when this window is closed.</source>
        <translation>Schritt 3 von 3: der Import. Er läuft weiter, wenn dieses Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>Step 3 of 3: what became of each row</source>
        <translation>Schritt 3 von 3: was aus jeder Zeile wurde</translation>
    </message>
    <message>
        <source>Step 1 of 3: the file, and what its columns are</source>
        <translation>Schritt 1 von 3: die Datei und was ihre Spalten sind</translation>
    </message>
    <message>
        <source>Step 2 of 3: what will become of each row</source>
        <translation>Schritt 2 von 3: was aus jeder Zeile wird</translation>
    </message>
</context>
<context>
    <name>switchyard::ImportTarget</name>
    <message>
        <source>Site ID</source>
        <translation>Standort-ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Address line</source>
        <translation>Adresszeile</translation>
    </message>
    <message>
        <source>Synth ID</source>
        <translation>Synth-ID</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>Geräte-ID</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
</context>
<context>
    <name>switchyard::ImportTask</name>
    <message>
        <source>stopped by itself: the service cannot be used</source>
        <translation>von selbst angehalten: Der Dienst ist nicht nutzbar</translation>
    </message>
    <message>
        <source>ends what is on its way</source>
        <translation>beendet, was unterwegs ist</translation>
    </message>
</context>
<context>
    <name>switchyard::JournalExport</name>
    <message>
        <source>Export to %1</source>
        <translation>Export nach %1</translation>
    </message>
</context>
<context>
    <name>switchyard::JournalHistoryModel</name>
    <message>
        <source>command %1</source>
        <translation>Befehl %1</translation>
    </message>
    <message>
        <source>answered with %1</source>
        <translation>beantwortet mit %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
</context>
<context>
    <name>switchyard::JournalModel</name>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>When (%1)</source>
        <translation>Wann (%1)</translation>
    </message>
</context>
<context>
    <name>switchyard::JsonTreeModel</name>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n elements</source>
        <translation>
            <numerusform>%n Element</numerusform>
            <numerusform>%n Elemente</numerusform>
        </translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>switchyard::MainWindow</name>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Search and commands…</source>
        <translation>Suche und Befehle …</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Collapse navigation</source>
        <translation>Navigation einklappen</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Tastenkürzel …</translation>
    </message>
    <message>
        <source>About Switchyard…</source>
        <translation>Über Switchyard …</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Farben des Systems</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Helle Farben</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dunkle Farben</translation>
    </message>
</context>
<context>
    <name>switchyard::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>switchyard::ModeSheet</name>
    <message>
        <source>Change operation mode</source>
        <translation>Betriebsart ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change the operation mode of %n devices</source>
        <translation>
            <numerusform>Betriebsart von %n Gerät ändern</numerusform>
            <numerusform>Betriebsart von %n Geräten ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Operation mode</source>
        <translation>Betriebsart</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
</context>
<context>
    <name>switchyard::NavigationRail</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Expand navigation</source>
        <translation>Navigation ausklappen</translation>
    </message>
    <message>
        <source>Collapse navigation</source>
        <translation>Navigation einklappen</translation>
    </message>
</context>
<context>
    <name>switchyard::Notice</name>
    <message>
        <source>Notice</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Notice details</source>
        <translation>Details zur Meldung</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>switchyard::OfflinePreparation</name>
    <message numerus="yes">
        <source>Prepare %n sites for offline</source>
        <translation>
            <numerusform>%n Standort für offline vorbereiten</numerusform>
            <numerusform>%n Standorte für offline vorbereiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::OptionalTimeEdit</name>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>Set time</source>
        <translation>Zeit setzen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Set time: %1</source>
        <translation>Zeit setzen: %1</translation>
    </message>
    <message>
        <source>Clear: %1</source>
        <translation>Leeren: %1</translation>
    </message>
</context>
<context>
    <name>switchyard::PageHeader</name>
    <message>
        <source>Search sites, devices, actions</source>
        <translation>Standorte, Geräte, Aktionen suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
</context>
<context>
    <name>switchyard::PlanBands</name>
    <message>
        <source>no action</source>
        <translation>keine Aktion</translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <comment>action, power</comment>
        <translation>%1, höchstens %2</translation>
    </message>
</context>
<context>
    <name>switchyard::PlanBlockForm</name>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Power limit</source>
        <translation>Leistungsgrenze</translation>
    </message>
    <message>
        <source>Selected block</source>
        <translation>Gewählter Block</translation>
    </message>
    <message>
        <source>Block %1 of %2</source>
        <translation>Block %1 von %2</translation>
    </message>
    <message>
        <source>No block yet: drag on the timeline, or use “Add block”.</source>
        <translation>Noch kein Block: Ziehen Sie auf der Zeitleiste, oder nutzen Sie „Block hinzufügen“.</translation>
    </message>
    <message>
        <source>No block selected</source>
        <translation>Kein Block gewählt</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>The device can do %1.</source>
        <translation>Das Gerät schafft %1.</translation>
    </message>
    <message>
        <source>What the device can do is not known.</source>
        <translation>Was das Gerät schafft, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 long</source>
        <translation>%1 lang</translation>
    </message>
</context>
<context>
    <name>switchyard::PlanCheck</name>
    <message>
        <source>Start or end is missing.</source>
        <translation>Beginn oder Ende fehlt.</translation>
    </message>
    <message>
        <source>Ends when it starts: make it longer or remove it.</source>
        <translation>Endet, wenn er beginnt: Verlängern oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>Ends before it starts.</source>
        <translation>Endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>Lies in the past: move it or remove it.</source>
        <translation>Liegt in der Vergangenheit: Verschieben oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>Starts in the past: a new start has to be later than now.</source>
        <translation>Beginnt in der Vergangenheit: Ein neuer Beginn muss nach dem jetzigen Zeitpunkt liegen.</translation>
    </message>
    <message>
        <source>Overlaps %1.</source>
        <translation>Überschneidet sich mit %1.</translation>
    </message>
    <message>
        <source>The %1 before it are sent as Follow: this service takes no gaps.</source>
        <translation>Die Lücke davor (%1) wird als „Folgen“ gesendet: Dieser Dienst nimmt keine Lücken an.</translation>
    </message>
    <message>
        <source>Choose an action.</source>
        <translation>Wählen Sie eine Aktion.</translation>
    </message>
    <message>
        <source>“%1” is no action that Switchyard knows: choose one.</source>
        <translation>„%1“ ist keine Aktion, die Switchyard kennt: Wählen Sie eine.</translation>
    </message>
    <message>
        <source>Enter the power limit.</source>
        <translation>Geben Sie die Leistungsgrenze ein.</translation>
    </message>
    <message>
        <source>The power limit is not a number.</source>
        <translation>Die Leistungsgrenze ist keine Zahl.</translation>
    </message>
    <message>
        <source>The power limit is negative: the action says the direction.</source>
        <translation>Die Leistungsgrenze ist negativ: Die Richtung gibt die Aktion an.</translation>
    </message>
    <message>
        <source>%1 is more than the %2 that the device can do.</source>
        <translation>%1 ist mehr als die %2, die das Gerät schafft.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>moments</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>no action</source>
        <translation>keine Aktion</translation>
    </message>
</context>
<context>
    <name>switchyard::PlanEditing</name>
    <message numerus="yes">
        <source>%n problems have to be solved first.</source>
        <translation>
            <numerusform>Zuerst muss %n Problem gelöst werden.</numerusform>
            <numerusform>Zuerst müssen %n Probleme gelöst werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a block first.</source>
        <translation>Fügen Sie zuerst einen Block hinzu.</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>Es hat sich noch nichts geändert.</translation>
    </message>
    <message>
        <source>A plan without blocks removes the plan: that is what “Remove plan” is for.</source>
        <translation>Ein Plan ohne Blöcke entfernt den Plan: Dafür gibt es „Plan entfernen“.</translation>
    </message>
    <message>
        <source>Add block</source>
        <translation>Block hinzufügen</translation>
    </message>
    <message>
        <source>Remove block</source>
        <translation>Block entfernen</translation>
    </message>
    <message>
        <source>Change times</source>
        <translation>Zeiten ändern</translation>
    </message>
    <message>
        <source>Change action</source>
        <translation>Aktion ändern</translation>
    </message>
    <message>
        <source>Change power limit</source>
        <translation>Leistungsgrenze ändern</translation>
    </message>
</context>
<context>
    <name>switchyard::PlanEditor</name>
    <message>
        <source>Add block</source>
        <translation>Block hinzufügen</translation>
    </message>
    <message>
        <source>Remove block</source>
        <translation>Block entfernen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Copy plan</source>
        <translation>Plan kopieren</translation>
    </message>
    <message>
        <source>Paste plan</source>
        <translation>Plan einfügen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Edit plan</source>
        <translation>Plan bearbeiten</translation>
    </message>
    <message>
        <source>Plan blocks</source>
        <translation>Blöcke des Plans</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Geplant für</translation>
    </message>
    <message>
        <source>About the timeline</source>
        <translation>Zur Zeitleiste</translation>
    </message>
    <message>
        <source>Snap</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Plan status</source>
        <translation>Status des Plans</translation>
    </message>
    <message numerus="yes">
        <source>%n blocks, %1</source>
        <translation>
            <numerusform>%n Block, %1</numerusform>
            <numerusform>%n Blöcke, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Times in %1, now %2.</source>
        <comment>zone, time</comment>
        <translation>Zeiten in %1, jetzt %2.</translation>
    </message>
    <message>
        <source>The site names no time zone.</source>
        <translation>Der Standort nennt keine Zeitzone.</translation>
    </message>
    <message>
        <source>The site&apos;s time zone “%1” is not known.</source>
        <translation>Die Zeitzone „%1“ des Standorts ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 has %2 hours.</source>
        <translation>%1 hat %2 Stunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n blocks are over and not sent again.</source>
        <translation>
            <numerusform>%n Block ist vorbei und wird nicht erneut gesendet.</numerusform>
            <numerusform>%n Blöcke sind vorbei und werden nicht erneut gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag to add, move and resize; hold Ctrl for single minutes.</source>
        <translation>Ziehen, um hinzuzufügen, zu verschieben und die Länge zu ändern; für einzelne Minuten Strg gedrückt halten.</translation>
    </message>
    <message>
        <source>The plan is on the clipboard.</source>
        <translation>Der Plan ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Paste it into the plan of another device or of a selection.</source>
        <translation>Fügen Sie ihn in den Plan eines anderen Geräts oder einer Auswahl ein.</translation>
    </message>
    <message>
        <source>Nothing was pasted.</source>
        <translation>Es wurde nichts eingefügt.</translation>
    </message>
    <message>
        <source>Plan of %1</source>
        <translation>Plan von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n blocks were taken over.</source>
        <translation>
            <numerusform>%n Block wurde übernommen.</numerusform>
            <numerusform>%n Blöcke wurden übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocks lie in the past and were left out.</source>
        <translation>
            <numerusform>%n Block liegt in der Vergangenheit und wurde ausgelassen.</numerusform>
            <numerusform>%n Blöcke liegen in der Vergangenheit und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsent plan</source>
        <translation>Nicht gesendeter Plan</translation>
    </message>
    <message>
        <source>Discard the changes of this plan?</source>
        <translation>Änderungen an diesem Plan verwerfen?</translation>
    </message>
    <message>
        <source>Nothing of it has been sent.</source>
        <translation>Davon wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
</context>
<context>
    <name>switchyard::PlanModel</name>
    <message>
        <source>%1, %2 %3</source>
        <comment>date, time, zone</comment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <translation>%1 (jetzt)</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Power limit</source>
        <translation>Leistungsgrenze</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>switchyard::PlanPainter</name>
    <message>
        <source>no action</source>
        <translation>keine Aktion</translation>
    </message>
    <message>
        <source>Clocks change: %1 has %2 hours.</source>
        <translation>Zeitumstellung: %1 hat %2 Stunden.</translation>
    </message>
</context>
<context>
    <name>switchyard::PlanTableModel</name>
    <message>
        <source>Charge</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>Entladen</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>date, time, zone</comment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <translation>%1 (jetzt)</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Power limit</source>
        <translation>Leistungsgrenze</translation>
    </message>
</context>
<context>
    <name>switchyard::PlanText</name>
    <message>
        <source>There is no text to paste.</source>
        <translation>Es gibt keinen Text zum Einfügen.</translation>
    </message>
    <message>
        <source>The text is too long for a plan.</source>
        <translation>Der Text ist zu lang für einen Plan.</translation>
    </message>
    <message>
        <source>The text is no overlay plan. Copy one with “Copy plan”.</source>
        <translation>Der Text ist kein Overlay-Plan. Kopieren Sie einen mit „Plan kopieren“.</translation>
    </message>
    <message>
        <source>The plan in the text has no blocks.</source>
        <translation>Der Plan im Text hat keine Blöcke.</translation>
    </message>
    <message numerus="yes">
        <source>The plan in the text has more than %n blocks.</source>
        <translation>
            <numerusform>Der Plan im Text hat mehr als %n Block.</numerusform>
            <numerusform>Der Plan im Text hat mehr als %n Blöcke.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::PlanTimeline</name>
    <message>
        <source>Plan timeline</source>
        <translation>Zeitleiste des Plans</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message numerus="yes">
        <source>%n blocks</source>
        <translation>
            <numerusform>%n Block</numerusform>
            <numerusform>%n Blöcke</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Gewählt: %1</translation>
    </message>
    <message>
        <source>the table has all of them</source>
        <translation>die Tabelle enthält alle</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>Zeiten in %1</translation>
    </message>
    <message>
        <source>Add block</source>
        <translation>Block hinzufügen</translation>
    </message>
    <message>
        <source>Move block</source>
        <translation>Block verschieben</translation>
    </message>
    <message>
        <source>Resize block</source>
        <translation>Dauer des Blocks ändern</translation>
    </message>
</context>
<context>
    <name>switchyard::PowerLimitEdit</name>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
</context>
<context>
    <name>switchyard::PreparationModel</name>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Site ID</source>
        <translation>Standort-ID</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Nächster Besuch</translation>
    </message>
    <message>
        <source>Kept for offline</source>
        <translation>Für offline aufbewahrt</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
</context>
<context>
    <name>switchyard::PrepareSheet</name>
    <message>
        <source>Sites to prepare</source>
        <translation>Standorte zum Vorbereiten</translation>
    </message>
    <message>
        <source>Prepare for offline</source>
        <translation>Für offline vorbereiten</translation>
    </message>
    <message>
        <source>Details, wiring, devices, modes and seven days of telemetry of each site are read and kept on this computer, and the list of visits with them. What is kept can be looked at, checked and printed without a connection.</source>
        <translation>Angaben, Verdrahtung, Geräte, Betriebsarten und sieben Tage Telemetrie jedes Standorts werden gelesen und auf diesem Computer aufbewahrt, dazu die Liste der Besuche. Was aufbewahrt ist, lässt sich ohne Verbindung ansehen, prüfen und drucken.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The chosen sites (%1)</source>
        <translation>Die gewählten Standorte (%1)</translation>
    </message>
    <message>
        <source>All sites of the table (%1)</source>
        <translation>Alle Standorte der Tabelle (%1)</translation>
    </message>
    <message>
        <source>Sites of visits planned within the next</source>
        <translation>Standorte der Besuche, geplant in den nächsten</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tagen</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>and of those that are overdue</source>
        <translation>und der überfälligen</translation>
    </message>
    <message>
        <source>The first %1 of %2 are read; take the others in further rounds.</source>
        <translation>Die ersten %1 von %2 werden gelesen; die übrigen in weiteren Durchgängen.</translation>
    </message>
    <message>
        <source>The list of visits could not be read: only those that this computer knows count.</source>
        <translation>Die Liste der Besuche konnte nicht gelesen werden: Es zählen nur die, die dieser Computer kennt.</translation>
    </message>
    <message>
        <source>Reading the list of visits</source>
        <translation>Liste der Besuche wird gelesen</translation>
    </message>
    <message>
        <source>No visit is planned within that time.</source>
        <translation>In dieser Zeit ist kein Besuch geplant.</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Vorbereiten</translation>
    </message>
    <message numerus="yes">
        <source>Prepare %n sites</source>
        <translation>
            <numerusform>%n Standort vorbereiten</numerusform>
            <numerusform>%n Standorte vorbereiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::QuestionDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>switchyard::RecordCheck</name>
    <message>
        <source>Copy head hash</source>
        <translation>Kopf-Hash kopieren</translation>
    </message>
    <message>
        <source>Record check</source>
        <translation>Prüfung des Protokolls</translation>
    </message>
    <message>
        <source>The fingerprint of the newest record. Kept elsewhere, it shows later that nothing was changed or cut off.</source>
        <translation>Der Fingerabdruck des neuesten Eintrags. Anderswo aufbewahrt, zeigt er später, dass nichts geändert oder abgeschnitten wurde.</translation>
    </message>
    <message>
        <source>Checking the record</source>
        <translation>Das Protokoll wird geprüft</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>The record could not be checked</source>
        <translation>Das Protokoll konnte nicht geprüft werden</translation>
    </message>
    <message>
        <source>Press F5 to try again.</source>
        <translation>Drücken Sie F5, um es erneut zu versuchen.</translation>
    </message>
    <message>
        <source>%1 records, unbroken</source>
        <translation>%1 Einträge, lückenlos</translation>
    </message>
    <message>
        <source>record broken</source>
        <translation>Protokoll beschädigt</translation>
    </message>
    <message>
        <source>The record was changed after it was written: first at entry %1</source>
        <translation>Das Protokoll wurde nach dem Schreiben verändert: zuerst bei Eintrag %1</translation>
    </message>
    <message>
        <source>The record was changed after it was written</source>
        <translation>Das Protokoll wurde nach dem Schreiben verändert</translation>
    </message>
    <message>
        <source>Not by Switchyard: what follows may not be what happened. Keep the file as it is, compare it with earlier exports and backups, and tell whoever answers for this record. (%1)</source>
        <translation>Nicht von Switchyard: Was danach kommt, ist möglicherweise nicht das, was geschehen ist. Lassen Sie die Datei, wie sie ist, vergleichen Sie sie mit früheren Exporten und Sicherungen, und informieren Sie, wer für dieses Protokoll verantwortlich ist. (%1)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>A damaged record was set aside, and a new one was begun</source>
        <translation>Ein beschädigtes Protokoll wurde beiseitegelegt und ein neues begonnen</translation>
    </message>
    <message>
        <source>What it says is not in this table. It is kept as %1.</source>
        <translation>Sein Inhalt steht nicht in dieser Tabelle. Es ist als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>The record was written by a newer version of Switchyard</source>
        <translation>Das Protokoll stammt von einer neueren Version von Switchyard</translation>
    </message>
    <message>
        <source>Nothing can be sent with this version. Use the newer one.</source>
        <translation>Mit dieser Version kann nichts gesendet werden. Verwenden Sie die neuere.</translation>
    </message>
    <message>
        <source>The record cannot be written</source>
        <translation>Das Protokoll kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Nothing is sent that cannot be recorded. Check free space and permissions of the profile&apos;s folder. The system says: %1</source>
        <translation>Was nicht protokolliert werden kann, wird nicht gesendet. Prüfen Sie freien Speicherplatz und Zugriffsrechte des Profilordners. Das System meldet: %1</translation>
    </message>
</context>
<context>
    <name>switchyard::ReviewSheet</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>What else to know</source>
        <translation>Was Sie noch wissen sollten</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Connection profile</source>
        <translation>Verbindungsprofil</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Can be reverted from Activity: what stood there before is read and kept.</source>
        <translation>Kann unter „Aktivität“ zurückgenommen werden: Was vorher dort stand, wird gelesen und aufbewahrt.</translation>
    </message>
    <message>
        <source>Cannot be reverted: the service has nothing that takes it back.</source>
        <translation>Kann nicht zurückgenommen werden: Der Dienst bietet nichts, um es zurückzunehmen.</translation>
    </message>
    <message>
        <source>Type the number to confirm</source>
        <translation>Zum Bestätigen die Zahl eingeben</translation>
    </message>
    <message>
        <source>others</source>
        <translation>andere</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites</source>
        <translation>
            <numerusform>%n Standort</numerusform>
            <numerusform>%n Standorte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stand so already and are not sent</source>
        <translation>
            <numerusform>%n steht schon so und wird nicht gesendet</numerusform>
            <numerusform>%n stehen schon so und werden nicht gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>already %1, not sent</source>
        <translation>schon %1, nicht gesendet</translation>
    </message>
</context>
<context>
    <name>switchyard::SavedViews</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>Type a shorter name, at most %1 characters.</source>
        <translation>Geben Sie einen kürzeren Namen ein, höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>There is a view “%1” already. Type another name.</source>
        <translation>Die Ansicht „%1“ gibt es schon. Geben Sie einen anderen Namen ein.</translation>
    </message>
    <message>
        <source>“%1” is built in. Type another name.</source>
        <translation>„%1“ ist fest eingebaut. Geben Sie einen anderen Namen ein.</translation>
    </message>
</context>
<context>
    <name>switchyard::SeriesLegend</name>
    <message>
        <source>Series shown</source>
        <translation>Gezeigte Reihen</translation>
    </message>
    <message>
        <source>Show alone, or all again</source>
        <translation>Allein zeigen, oder wieder alle</translation>
    </message>
    <message>
        <source>Remove device or sensor</source>
        <translation>Gerät oder Sensor entfernen</translation>
    </message>
    <message>
        <source>Remove counterfactual</source>
        <translation>Kontrafaktische Reihe entfernen</translation>
    </message>
</context>
<context>
    <name>switchyard::SeriesStatisticsModel</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Tiefster</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Höchster</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzter</translation>
    </message>
    <message>
        <source>Energy in</source>
        <translation>Energie hinein</translation>
    </message>
    <message>
        <source>Energy out</source>
        <translation>Energie heraus</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
</context>
<context>
    <name>switchyard::Session</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Verbindungen …</translation>
    </message>
    <message>
        <source>The fleet cannot be kept on this computer</source>
        <translation>Die Flotte kann auf diesem Computer nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Everything works, but the next start has to read the fleet anew. The system says: %1</source>
        <translation>Alles funktioniert, aber beim nächsten Start muss die Flotte neu gelesen werden. Das System meldet: %1</translation>
    </message>
    <message>
        <source>The stored fleet comes from a newer version of Switchyard</source>
        <translation>Die gespeicherte Flotte stammt von einer neueren Version von Switchyard</translation>
    </message>
    <message>
        <source>The stored fleet was damaged</source>
        <translation>Die gespeicherte Flotte war beschädigt</translation>
    </message>
    <message>
        <source>It has been set aside as %1, and the fleet is being read anew. Nothing else was lost.</source>
        <translation>Sie wurde als %1 beiseitegelegt, und die Flotte wird neu gelesen. Sonst ging nichts verloren.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>Telemetrie</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Offline arbeiten</translation>
    </message>
    <message>
        <source>%1: needs a connection, and this desk works offline</source>
        <translation>%1: braucht eine Verbindung, und dieser Platz arbeitet offline</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
</context>
<context>
    <name>switchyard::ShiftModel</name>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>Whole span</source>
        <translation>Ganzer Zeitraum</translation>
    </message>
    <message>
        <source>%1 (part)</source>
        <extracomment>A day of which only a part lies in the span: &quot;25 Nov (part)&quot;.</extracomment>
        <translation>%1 (Teil)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Hours with data and hours of the day: &quot;18.5 of 24&quot;.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Energy by which less was drawn than without control, while it was less</source>
        <translation>Energie, um die weniger bezogen wurde als ohne Steuerung, solange es weniger war</translation>
    </message>
    <message>
        <source>Energy by which more was drawn than without control, while it was more</source>
        <translation>Energie, um die mehr bezogen wurde als ohne Steuerung, solange es mehr war</translation>
    </message>
    <message>
        <source>Energy drawn at another time than without control: the smaller of less and more</source>
        <translation>Energie, die zu anderer Zeit bezogen wurde als ohne Steuerung: das Kleinere von weniger und mehr</translation>
    </message>
    <message>
        <source>Drawn less minus drawn more; negative where more was drawn in all</source>
        <translation>Weniger bezogen abzüglich mehr bezogen; negativ, wo insgesamt mehr bezogen wurde</translation>
    </message>
    <message>
        <source>Hours for which both are known, of the hours of the day</source>
        <translation>Stunden, für die beides bekannt ist, von den Stunden des Tages</translation>
    </message>
    <message>
        <source>Drawn less</source>
        <translation>Weniger bezogen</translation>
    </message>
    <message>
        <source>Drawn more</source>
        <translation>Mehr bezogen</translation>
    </message>
    <message>
        <source>Shifted</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespart</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
</context>
<context>
    <name>switchyard::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>switchyard::SiteCheck</name>
    <message>
        <source>It has no sensors, and no data of its own.</source>
        <translation>Es hat keine Sensoren und keine eigenen Daten.</translation>
    </message>
    <message>
        <source>Many devices never have any; look on site whether it runs.</source>
        <translation>Viele Geräte haben nie welche; sehen Sie vor Ort nach, ob es läuft.</translation>
    </message>
    <message>
        <source>No device of the site is known.</source>
        <translation>Von dem Standort ist kein Gerät bekannt.</translation>
    </message>
    <message>
        <source>Look whether the site&apos;s wiring is in the service.</source>
        <translation>Sehen Sie nach, ob der Dienst die Verdrahtung des Standorts hat.</translation>
    </message>
    <message>
        <source>Look at its power supply and its connection on site.</source>
        <translation>Prüfen Sie vor Ort Stromversorgung und Verbindung.</translation>
    </message>
    <message>
        <source>No data at all in %1.</source>
        <translation>In %1 überhaupt keine Daten.</translation>
    </message>
    <message>
        <source>%1 of %2 sensors without data: %3.</source>
        <translation>%1 von %2 Sensoren ohne Daten: %3.</translation>
    </message>
    <message>
        <source>Look at how these sensors are connected and set up.</source>
        <translation>Prüfen Sie, wie diese Sensoren angeschlossen und eingerichtet sind.</translation>
    </message>
    <message>
        <source>It answers, but %1 of the time is missing.</source>
        <translation>Es antwortet, aber %1 der Zeit fehlen.</translation>
    </message>
    <message>
        <source>Look at how well it is connected: signal, router, cabling.</source>
        <translation>Prüfen Sie die Güte der Verbindung: Signal, Router, Verkabelung.</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>Es antwortet.</translation>
    </message>
    <message>
        <source>No data since %1 or longer.</source>
        <translation>Keine Daten seit %1 oder länger.</translation>
    </message>
    <message>
        <source>The newest data is of %1.</source>
        <translation>Die neuesten Daten sind von %1.</translation>
    </message>
    <message>
        <source>The newest data is of %1, %2 old.</source>
        <translation>Die neuesten Daten sind von %1, %2 alt.</translation>
    </message>
    <message>
        <source>Look at its connection; if the whole site is silent, at the router.</source>
        <translation>Prüfen Sie die Verbindung; schweigt der ganze Standort, den Router.</translation>
    </message>
    <message>
        <source>It had data up to %1; nobody has asked since.</source>
        <translation>Es hatte Daten bis %1; seitdem hat niemand gefragt.</translation>
    </message>
    <message>
        <source>Run the check again while online.</source>
        <translation>Wiederholen Sie die Prüfung mit Verbindung.</translation>
    </message>
    <message>
        <source>Its mode was not asked for.</source>
        <translation>Nach seinem Modus wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>Its mode could not be read.</source>
        <translation>Sein Modus konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Its mode could not be read: %1</source>
        <translation>Sein Modus konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Run the check again when the service answers.</source>
        <translation>Wiederholen Sie die Prüfung, wenn der Dienst antwortet.</translation>
    </message>
    <message>
        <source>It is in a mode that this program does not know: %1.</source>
        <translation>Es ist in einem Modus, den dieses Programm nicht kennt: %1.</translation>
    </message>
    <message>
        <source>Ask the service what the mode means.</source>
        <translation>Fragen Sie beim Dienst nach, was der Modus bedeutet.</translation>
    </message>
    <message>
        <source>Its mode is Unknown: the service cannot tell what it follows.</source>
        <translation>Sein Modus ist Unknown: Der Dienst weiß nicht, wonach es sich richtet.</translation>
    </message>
    <message>
        <source>Set its mode anew, and read it again after a while.</source>
        <translation>Setzen Sie den Modus neu und lesen Sie ihn nach einer Weile wieder.</translation>
    </message>
    <message>
        <source>Its mode is %1.</source>
        <translation>Sein Modus ist %1.</translation>
    </message>
    <message>
        <source>No device of the site has a mode.</source>
        <translation>Kein Gerät des Standorts hat einen Modus.</translation>
    </message>
    <message>
        <source>The site has no battery.</source>
        <translation>Der Standort hat keine Batterie.</translation>
    </message>
    <message>
        <source>The state of charge is outside of 0 to 100 %: down to %1, first on %2.</source>
        <translation>Der Ladezustand liegt außerhalb von 0 bis 100 %: bis hinab auf %1, zuerst am %2.</translation>
    </message>
    <message>
        <source>The state of charge is outside of 0 to 100 %: up to %1, first on %2.</source>
        <translation>Der Ladezustand liegt außerhalb von 0 bis 100 %: bis hinauf auf %1, zuerst am %2.</translation>
    </message>
    <message>
        <source>Look at the battery management system; it may need calibrating or an update.</source>
        <translation>Prüfen Sie das Batteriemanagement; vielleicht braucht es eine Kalibrierung oder ein Update.</translation>
    </message>
    <message>
        <source>The state of charge stood at %1 for %2, while %3 flowed.</source>
        <translation>Der Ladezustand stand %2 lang bei %1, während %3 flossen.</translation>
    </message>
    <message>
        <source>Start the battery management system anew; if it stays so, look at its connection.</source>
        <translation>Starten Sie das Batteriemanagement neu; bleibt es so, prüfen Sie dessen Verbindung.</translation>
    </message>
    <message>
        <source>The state of charge was between %1 and %2.</source>
        <translation>Der Ladezustand lag zwischen %1 und %2.</translation>
    </message>
    <message>
        <source>The state of charge stood at %1 all the time, and too little flowed to tell whether it is right.</source>
        <translation>Der Ladezustand stand die ganze Zeit bei %1, und es floss zu wenig, um zu sagen, ob das stimmt.</translation>
    </message>
    <message>
        <source>Charge or discharge the battery for an hour and see whether the state of charge follows.</source>
        <translation>Laden oder entladen Sie die Batterie eine Stunde lang und sehen Sie, ob der Ladezustand folgt.</translation>
    </message>
    <message>
        <source>It took %1 and gave %2.</source>
        <translation>Sie nahm %1 auf und gab %2 ab.</translation>
    </message>
    <message>
        <source>It was neither charged nor discharged in %1.</source>
        <translation>Sie wurde in %1 weder geladen noch entladen.</translation>
    </message>
    <message>
        <source>Look at its mode and plan, then at its breaker and its state of charge.</source>
        <translation>Prüfen Sie Modus und Plan, dann den Schutzschalter und den Ladezustand.</translation>
    </message>
    <message>
        <source>It took %1, and was never discharged in %2.</source>
        <translation>Sie nahm %1 auf und wurde in %2 nie entladen.</translation>
    </message>
    <message>
        <source>Look at its mode, its reserve and what it may discharge, then at the inverter.</source>
        <translation>Prüfen Sie Modus, Reserve und zulässige Entladung, dann den Wechselrichter.</translation>
    </message>
    <message>
        <source>It gave %1, and was never charged in %2.</source>
        <translation>Sie gab %1 ab und wurde in %2 nie geladen.</translation>
    </message>
    <message>
        <source>Look at its mode and what it may charge, then at the PV and the inverter.</source>
        <translation>Prüfen Sie Modus und zulässige Ladung, dann PV und Wechselrichter.</translation>
    </message>
    <message>
        <source>The site drew nothing from the grid that it could have replaced.</source>
        <translation>Der Standort bezog nichts aus dem Netz, das sie hätte ersetzen können.</translation>
    </message>
    <message>
        <source>The site had no surplus to store.</source>
        <translation>Der Standort hatte keinen Überschuss zu speichern.</translation>
    </message>
    <message>
        <source>Charge and discharge the battery for an hour each and see whether it follows.</source>
        <translation>Laden und entladen Sie die Batterie je eine Stunde und sehen Sie, ob sie folgt.</translation>
    </message>
    <message>
        <source>No state of charge is known.</source>
        <translation>Es ist kein Ladezustand bekannt.</translation>
    </message>
    <message>
        <source>Look whether the battery&apos;s sensor is in the wiring.</source>
        <translation>Sehen Sie nach, ob der Sensor der Batterie in der Verdrahtung ist.</translation>
    </message>
    <message>
        <source>The power of the battery is not known.</source>
        <translation>Die Leistung der Batterie ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Its times are %1 late: the data fits that of the other sensors when it is moved by so much.</source>
        <translation>Seine Zeiten gehen um %1 nach: Um so viel verschoben, passen die Daten zu denen der anderen Sensoren.</translation>
    </message>
    <message>
        <source>Its times are %1 early: the data fits that of the other sensors when it is moved by so much.</source>
        <translation>Seine Zeiten gehen um %1 vor: Um so viel verschoben, passen die Daten zu denen der anderen Sensoren.</translation>
    </message>
    <message>
        <source>Look whether its clock missed a change to or from summer time, then at its time zone.</source>
        <translation>Sehen Sie nach, ob seine Uhr eine Umstellung der Sommerzeit verpasst hat, dann nach seiner Zeitzone.</translation>
    </message>
    <message>
        <source>Look at its clock, its time zone and whether it gets the time from the network.</source>
        <translation>Prüfen Sie Uhr, Zeitzone und ob es die Zeit aus dem Netz bekommt.</translation>
    </message>
    <message>
        <source>It has data of %1, %2 from now.</source>
        <translation>Es hat Daten von %1, %2 von jetzt an.</translation>
    </message>
    <message>
        <source>Set its clock and its time zone right.</source>
        <translation>Stellen Sie Uhr und Zeitzone richtig.</translation>
    </message>
    <message>
        <source>It generated %1 while it was night in the whole time zone.</source>
        <translation>Es erzeugte %1, während in der ganzen Zeitzone Nacht war.</translation>
    </message>
    <message>
        <source>Look at its clock and at the site&apos;s time zone.</source>
        <translation>Prüfen Sie seine Uhr und die Zeitzone des Standorts.</translation>
    </message>
    <message>
        <source>The data is too coarse to compare times by.</source>
        <translation>Die Daten sind zu grob, um Zeiten daran zu vergleichen.</translation>
    </message>
    <message>
        <source>Run the check with data of 15 minutes.</source>
        <translation>Wiederholen Sie die Prüfung mit Daten von 15 Minuten.</translation>
    </message>
    <message>
        <source>Its times agree with those of the other sensors.</source>
        <translation>Seine Zeiten stimmen mit denen der anderen Sensoren überein.</translation>
    </message>
    <message>
        <source>Its power changed too little to compare times by.</source>
        <translation>Seine Leistung änderte sich zu wenig, um Zeiten daran zu vergleichen.</translation>
    </message>
    <message>
        <source>Compare the time that the device shows with the right one.</source>
        <translation>Vergleichen Sie die Zeit, die das Gerät anzeigt, mit der richtigen.</translation>
    </message>
    <message>
        <source>There is no second sensor to compare times with.</source>
        <translation>Es gibt keinen zweiten Sensor, mit dem sich Zeiten vergleichen ließen.</translation>
    </message>
    <message>
        <source>There is no grid meter to compare times with.</source>
        <translation>Es gibt keinen Netzzähler, mit dem sich Zeiten vergleichen ließen.</translation>
    </message>
    <message>
        <source>Look whether the grid meter is in the site&apos;s wiring.</source>
        <translation>Sehen Sie nach, ob der Netzzähler in der Verdrahtung des Standorts ist.</translation>
    </message>
    <message>
        <source>What the sensors leave over for the household is below zero at times: %1 in all.</source>
        <translation>Was die Sensoren für den Haushalt übrig lassen, ist zeitweise kleiner als null: insgesamt %1.</translation>
    </message>
    <message>
        <source>Look for a sensor whose sign is turned, whose data is late, or that is missing.</source>
        <translation>Suchen Sie einen Sensor mit verkehrtem Vorzeichen, mit verspäteten Daten oder einen, der fehlt.</translation>
    </message>
    <message>
        <source>Household, derived</source>
        <translation>Haushalt, abgeleitet</translation>
    </message>
    <message>
        <source>Nothing measures the household, so there is nothing to compare with; what the other sensors leave over for it is never far below zero.</source>
        <translation>Den Haushalt misst nichts, also gibt es nichts zu vergleichen; was die anderen Sensoren ihm lassen, liegt nie weit unter null.</translation>
    </message>
    <message>
        <source>Read the meters on site and compare.</source>
        <translation>Lesen Sie vor Ort die Zähler ab und vergleichen Sie.</translation>
    </message>
    <message>
        <source>The energies of the site do not add up by %1; with the sign of this sensor turned they do.</source>
        <translation>Die Energien des Standorts gehen um %1 nicht auf; mit umgekehrtem Vorzeichen dieses Sensors gehen sie auf.</translation>
    </message>
    <message>
        <source>Turn its current clamp around, or the sign in its settings.</source>
        <translation>Drehen Sie die Stromzange um oder das Vorzeichen in den Einstellungen.</translation>
    </message>
    <message>
        <source>The sensors do not account for %1 of what flows through the site, %2 on average.</source>
        <translation>Die Sensoren erfassen %1 dessen nicht, was durch den Standort fließt, im Mittel %2.</translation>
    </message>
    <message>
        <source>Look for a consumer without a sensor, and for a sensor that reads too little.</source>
        <translation>Suchen Sie einen Verbraucher ohne Sensor und einen Sensor, der zu wenig misst.</translation>
    </message>
    <message>
        <source>Look for a generator without a sensor, and for a sensor that reads too much.</source>
        <translation>Suchen Sie einen Erzeuger ohne Sensor und einen Sensor, der zu viel misst.</translation>
    </message>
    <message>
        <source>Not accounted for</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>Its counters ran on.</source>
        <translation>Seine Zähler liefen durch.</translation>
    </message>
    <message>
        <source>Its counters began anew, %1 in all, last before %2: %3.</source>
        <translation>Seine Zähler begannen neu, %1-mal, zuletzt vor %2: %3.</translation>
    </message>
    <message>
        <source>Ask whether a meter was exchanged or a device updated then; do not reckon energy across it.</source>
        <translation>Fragen Sie, ob damals ein Zähler getauscht oder ein Gerät aktualisiert wurde; rechnen Sie keine Energie darüber hinweg.</translation>
    </message>
    <message>
        <source>No energy counter of the site is known.</source>
        <translation>Vom Standort ist kein Energiezähler bekannt.</translation>
    </message>
    <message>
        <source>Ask for the energy counters along with the telemetry.</source>
        <translation>Fragen Sie mit der Telemetrie auch die Energiezähler ab.</translation>
    </message>
    <message>
        <source>The site has no grid meter to compare with.</source>
        <translation>Der Standort hat keinen Netzzähler zum Vergleich.</translation>
    </message>
    <message>
        <source>The sensors account for what flows through the site but for %1 of it.</source>
        <translation>Die Sensoren erfassen bis auf %1 alles, was durch den Standort fließt.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Nächster Schritt: %1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What is missing, and of what: &quot;No data: PV sensor&quot;.
----------
What came of a check, and which one: &quot;Failed: PV in daylight&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Trifft nicht zu</translation>
    </message>
    <message>
        <source>%1 more.</source>
        <translation>%1 weitere.</translation>
    </message>
    <message>
        <source>Site check of %1, %2</source>
        <translation>Standortprüfung von %1, %2</translation>
    </message>
    <message>
        <source>Data of %1 to %2</source>
        <translation>Daten von %1 bis %2</translation>
    </message>
    <message>
        <source>The site&apos;s time zone is not known: times are in UTC.</source>
        <translation>Die Zeitzone des Standorts ist nicht bekannt: Zeiten in UTC.</translation>
    </message>
    <message>
        <source>%1 failed, %2 cannot be told, %3 passed.</source>
        <translation>%1 fehlgeschlagen, %2 nicht feststellbar, %3 bestanden.</translation>
    </message>
    <message>
        <source>Devices answer</source>
        <translation>Geräte antworten</translation>
    </message>
    <message>
        <source>Age of the data</source>
        <translation>Alter der Daten</translation>
    </message>
    <message>
        <source>PV in daylight</source>
        <translation>PV bei Tageslicht</translation>
    </message>
    <message>
        <source>State of charge</source>
        <translation>Ladezustand</translation>
    </message>
    <message>
        <source>Battery is used</source>
        <translation>Batterie wird genutzt</translation>
    </message>
    <message>
        <source>Operation mode</source>
        <translation>Betriebsart</translation>
    </message>
    <message>
        <source>Energy counters</source>
        <translation>Energiezähler</translation>
    </message>
    <message>
        <source>Energy balance</source>
        <translation>Energiebilanz</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Uhren</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Nicht feststellbar</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Its telemetry could not be read.</source>
        <translation>Seine Telemetrie konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Its telemetry could not be read: %1</source>
        <translation>Seine Telemetrie konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Its telemetry was not asked for.</source>
        <translation>Nach seiner Telemetrie wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>There is too little data to judge by.</source>
        <translation>Es gibt zu wenige Daten für ein Urteil.</translation>
    </message>
    <message>
        <source>Mend what keeps the data from coming, then run the check again.</source>
        <translation>Beheben Sie, was die Daten aufhält, und wiederholen Sie dann die Prüfung.</translation>
    </message>
    <message>
        <source>In daylight it shows %1 flowing into the PV instead of out of it.</source>
        <translation>Bei Tageslicht zeigt es %1, die in die PV hinein statt aus ihr heraus fließen.</translation>
    </message>
    <message>
        <source>Look at the direction of its current clamp or the sign in its settings.</source>
        <translation>Prüfen Sie die Richtung der Stromzange oder das Vorzeichen in den Einstellungen.</translation>
    </message>
    <message>
        <source>The sun stands too low at this time of the year to tell, at some place of this time zone at least.</source>
        <translation>Zu dieser Jahreszeit steht die Sonne, zumindest an einem Ort dieser Zeitzone, zu tief für ein Urteil.</translation>
    </message>
    <message>
        <source>Compare with PV in the neighbourhood.</source>
        <translation>Vergleichen Sie mit PV in der Nachbarschaft.</translation>
    </message>
    <message>
        <source>It generated on each of %1 days with daylight and data, %2 in all.</source>
        <translation>Es erzeugte an jedem von %1 Tagen mit Tageslicht und Daten, insgesamt %2.</translation>
    </message>
    <message>
        <source>It generated nothing in daylight on any of %1 days.</source>
        <translation>Es erzeugte bei Tageslicht an keinem von %1 Tagen etwas.</translation>
    </message>
    <message>
        <source>It generated nothing in daylight on %1 of %2 days: %3.</source>
        <translation>Es erzeugte bei Tageslicht an %1 von %2 Tagen nichts: %3.</translation>
    </message>
    <message>
        <source>Look for snow or shade on the panels, then at the switches and fuses of the PV and at the inverter&apos;s messages.</source>
        <translation>Sehen Sie nach Schnee oder Schatten auf den Modulen, dann nach Schaltern und Sicherungen der PV und nach Meldungen des Wechselrichters.</translation>
    </message>
    <message>
        <source>The site has no PV sensor.</source>
        <translation>Der Standort hat keinen PV-Sensor.</translation>
    </message>
    <message>
        <source>Without a time zone that has a place nobody can tell where the sun stood.</source>
        <translation>Ohne eine Zeitzone, zu der es einen Ort gibt, kann niemand sagen, wo die Sonne stand.</translation>
    </message>
    <message>
        <source>Set the site&apos;s time zone.</source>
        <translation>Setzen Sie die Zeitzone des Standorts.</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>The other sensors</source>
        <translation>Die anderen Sensoren</translation>
    </message>
    <message>
        <source>Moved by %1</source>
        <translation>Um %1 verschoben</translation>
    </message>
</context>
<context>
    <name>switchyard::SiteCheckModel</name>
    <message>
        <source>Does not apply</source>
        <translation>Trifft nicht zu</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Befund</translation>
    </message>
</context>
<context>
    <name>switchyard::SiteCheckSheet</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Log visit with this result</source>
        <translation>Besuch mit diesem Ergebnis erfassen</translation>
    </message>
    <message>
        <source>Site check</source>
        <translation>Standortprüfung</translation>
    </message>
    <message>
        <source>Site check: %1</source>
        <translation>Standortprüfung: %1</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Asked %1 of %2</source>
        <translation>%1 von %2 Fragen beantwortet</translation>
    </message>
    <message>
        <source>%1 passed, %2 failed, %3 cannot tell, %4 do not apply · %5</source>
        <translation>%1 bestanden, %2 fehlgeschlagen, %3 nicht feststellbar, %4 nicht zutreffend · %5</translation>
    </message>
    <message>
        <source>The devices are those that the list of the fleet has for this site. Telemetry that is kept on this computer was looked at.</source>
        <translation>Die Geräte sind die, die die Liste der Flotte für diesen Standort hat. Telemetrie, die auf diesem Rechner liegt, wurde angesehen.</translation>
    </message>
    <message>
        <source>The wiring is that of %1. Telemetry that is kept on this computer was looked at.</source>
        <translation>Die Verdrahtung ist die von %1. Telemetrie, die auf diesem Rechner liegt, wurde angesehen.</translation>
    </message>
</context>
<context>
    <name>switchyard::SiteDevicesModel</name>
    <message>
        <source>could not be loaded</source>
        <translation>konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>wird geladen …</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
</context>
<context>
    <name>switchyard::SiteEdit</name>
    <message>
        <source>Sites found</source>
        <translation>Gefundene Standorte</translation>
    </message>
</context>
<context>
    <name>switchyard::SiteInspector</name>
    <message>
        <source>Site inspector</source>
        <translation>Standortinspektor</translation>
    </message>
    <message>
        <source>Edit site</source>
        <translation>Standort bearbeiten</translation>
    </message>
    <message>
        <source>Site tabs</source>
        <translation>Standort-Reiter</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>Topologie</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>Telemetrie</translation>
    </message>
    <message>
        <source>Devices of the site</source>
        <translation>Geräte des Standorts</translation>
    </message>
    <message>
        <source>No site selected</source>
        <translation>Kein Standort gewählt</translation>
    </message>
    <message>
        <source>Choose a site in the table to see its details, wiring and telemetry.</source>
        <translation>Wählen Sie in der Tabelle einen Standort, um Details, Verschaltung und Telemetrie zu sehen.</translation>
    </message>
    <message>
        <source>This site is no longer in the list</source>
        <translation>Dieser Standort steht nicht mehr in der Liste</translation>
    </message>
    <message>
        <source>The list names this site, but the service does not find it</source>
        <translation>Die Liste nennt diesen Standort, aber der Dienst findet ihn nicht</translation>
    </message>
    <message>
        <source>These credentials may not read this site</source>
        <translation>Mit diesen Zugangsdaten darf der Standort nicht gelesen werden</translation>
    </message>
    <message>
        <source>No devices here yet</source>
        <translation>Noch keine Geräte</translation>
    </message>
    <message>
        <source>The topology of this site names no devices.</source>
        <translation>Die Topologie dieses Standorts enthält keine Geräte.</translation>
    </message>
    <message numerus="yes">
        <source>%n devices could not be read</source>
        <translation>
            <numerusform>%n Gerät konnte nicht gelesen werden</numerusform>
            <numerusform>%n Geräte konnten nicht gelesen werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Site ID</source>
        <translation>Standort-ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>IANA name, such as Europe/London</source>
        <translation>IANA-Name, etwa Europe/London</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Address line</source>
        <translation>Adresszeile</translation>
    </message>
    <message>
        <source>New site</source>
        <translation>Neuer Standort</translation>
    </message>
    <message>
        <source>Reading the newest copy of this site</source>
        <translation>Der neueste Stand des Standorts wird gelesen</translation>
    </message>
    <message>
        <source>Nobody knows yet whether the site was saved</source>
        <translation>Noch ist unklar, ob der Standort gespeichert wurde</translation>
    </message>
    <message>
        <source>The site was changed elsewhere while you were editing</source>
        <translation>Der Standort wurde während Ihrer Bearbeitung anderswo geändert</translation>
    </message>
    <message>
        <source>Open device</source>
        <translation>Gerät öffnen</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
</context>
<context>
    <name>switchyard::SiteModel</name>
    <message>
        <source>Site ID</source>
        <translation>Standort-ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Aktualität</translation>
    </message>
    <message>
        <source>Address line</source>
        <translation>Adresszeile</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Kept for offline</source>
        <translation>Für offline aufbewahrt</translation>
    </message>
</context>
<context>
    <name>switchyard::SiteRounds</name>
    <message>
        <source>It was read, but cannot be kept on this computer</source>
        <translation>Er wurde gelesen, kann aber auf diesem Computer nicht aufbewahrt werden</translation>
    </message>
</context>
<context>
    <name>switchyard::SiteVisits</name>
    <message>
        <source>Visits of the site</source>
        <translation>Besuche des Standorts</translation>
    </message>
    <message>
        <source>Log visit</source>
        <translation>Besuch erfassen</translation>
    </message>
    <message>
        <source>Plan visit</source>
        <translation>Besuch planen</translation>
    </message>
    <message>
        <source>Open visit</source>
        <translation>Besuch öffnen</translation>
    </message>
    <message>
        <source>No visits here yet</source>
        <translation>Noch keine Besuche hier</translation>
    </message>
    <message>
        <source>Log a visit that took place, or plan one. Both work without a connection.</source>
        <translation>Erfassen Sie einen Besuch, der stattgefunden hat, oder planen Sie einen. Beides geht ohne Verbindung.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Reading the list of visits</source>
        <translation>Die Liste der Besuche wird gelesen</translation>
    </message>
</context>
<context>
    <name>switchyard::SitesPage</name>
    <message>
        <source>Filter sites</source>
        <translation>Standorte filtern</translation>
    </message>
    <message>
        <source>Filter sites: Harbour country:GB -city:London</source>
        <translation>Standorte filtern: Harbour country:GB -city:London</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Add site</source>
        <translation>Standort hinzufügen</translation>
    </message>
    <message>
        <source>Edit site</source>
        <translation>Standort bearbeiten</translation>
    </message>
    <message>
        <source>No sites yet</source>
        <translation>Noch keine Standorte</translation>
    </message>
    <message>
        <source>Reading the list of sites</source>
        <translation>Die Standortliste wird gelesen</translation>
    </message>
    <message>
        <source>No site matches the filter</source>
        <translation>Kein Standort passt zum Filter</translation>
    </message>
    <message>
        <source>Change the filter line, or clear it to see all sites.</source>
        <translation>Ändern Sie die Filterzeile oder leeren Sie sie, um alle Standorte zu sehen.</translation>
    </message>
    <message>
        <source>This account has no sites. Add the first one with “Add site”.</source>
        <translation>Dieses Konto hat keine Standorte. Legen Sie den ersten mit „Standort hinzufügen“ an.</translation>
    </message>
    <message>
        <source>Export sites</source>
        <translation>Standorte exportieren</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Alle Standorte</translation>
    </message>
    <message>
        <source>Not loaded yet</source>
        <translation>Noch nicht geladen</translation>
    </message>
    <message>
        <source>Older than an hour</source>
        <translation>Älter als eine Stunde</translation>
    </message>
    <message>
        <source>Could not be loaded</source>
        <translation>Konnte nicht geladen werden</translation>
    </message>
    <message numerus="yes">
        <source>%n sites are no longer listed</source>
        <translation>
            <numerusform>%n Standort steht nicht mehr in der Liste</numerusform>
            <numerusform>%n Standorte stehen nicht mehr in der Liste</numerusform>
        </translation>
    </message>
    <message>
        <source>Import sites</source>
        <translation>Standorte importieren</translation>
    </message>
    <message>
        <source>Open devices of the site</source>
        <translation>Geräte des Standorts öffnen</translation>
    </message>
    <message>
        <source>Show telemetry</source>
        <translation>Telemetrie anzeigen</translation>
    </message>
    <message>
        <source>Log visit at the site</source>
        <translation>Besuch am Standort erfassen</translation>
    </message>
</context>
<context>
    <name>switchyard::SpanChoice</name>
    <message>
        <source>Site (%1)</source>
        <translation>Standort (%1)</translation>
    </message>
    <message>
        <source>Site (not known, UTC)</source>
        <translation>Standort (unbekannt, UTC)</translation>
    </message>
    <message>
        <source>Desk (%1)</source>
        <translation>Leitstand (%1)</translation>
    </message>
</context>
<context>
    <name>switchyard::StateView</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>switchyard::StatusStrip</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>No tasks</source>
        <translation>Keine Aufgaben</translation>
    </message>
    <message>
        <source>Opens the list of tasks</source>
        <translation>Öffnet die Aufgabenliste</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n Aufgabe</numerusform>
            <numerusform>%n Aufgaben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::SubjectPicker</name>
    <message>
        <source>Add series</source>
        <translation>Reihe hinzufügen</translation>
    </message>
    <message>
        <source>How many devices and sensors are chosen</source>
        <translation>Wie viele Geräte und Sensoren gewählt sind</translation>
    </message>
    <message>
        <source>Add whole site</source>
        <translation>Ganzen Standort hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>ID, name, city, kind, serial number</source>
        <translation>Kennung, Name, Ort, Art, Seriennummer</translation>
    </message>
    <message>
        <source>Find a site or device</source>
        <translation>Standort oder Gerät suchen</translation>
    </message>
    <message>
        <source>Results of the search</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>Topologie</translation>
    </message>
    <message>
        <source>Search the fleet</source>
        <translation>Flotte durchsuchen</translation>
    </message>
    <message>
        <source>Type two characters or more.</source>
        <translation>Zwei oder mehr Zeichen eingeben.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Try another ID, name, city or kind.</source>
        <translation>Versuchen Sie eine andere Kennung, einen anderen Namen, Ort oder eine andere Art.</translation>
    </message>
    <message>
        <source>Loading the topology…</source>
        <translation>Topologie wird geladen …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>This site has no topology yet</source>
        <translation>Dieser Standort hat noch keine Topologie</translation>
    </message>
    <message>
        <source>It appears when the installer has registered the site&apos;s devices.</source>
        <translation>Sie erscheint, wenn der Installateur die Geräte des Standorts angemeldet hat.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>No site is chosen</source>
        <translation>Kein Standort gewählt</translation>
    </message>
    <message>
        <source>Choose a site or a device to see what can be measured there.</source>
        <translation>Wählen Sie einen Standort oder ein Gerät, um zu sehen, was dort gemessen wird.</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nichts gewählt</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n gewählt</numerusform>
            <numerusform>%n gewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::SubjectSearchModel</name>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
</context>
<context>
    <name>switchyard::TableExport</name>
    <message>
        <source>Export to %1</source>
        <translation>Export nach %1</translation>
    </message>
</context>
<context>
    <name>switchyard::TableExporter</name>
    <message>
        <source>Export again</source>
        <translation>Erneut exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows exported</source>
        <translation>
            <numerusform>%Ln Zeile exportiert</numerusform>
            <numerusform>%Ln Zeilen exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>switchyard::TableImporter</name>
    <message>
        <source>Import of %1</source>
        <translation>Import von %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows imported</source>
        <translation>
            <numerusform>%Ln Zeile importiert</numerusform>
            <numerusform>%Ln Zeilen importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows imported</source>
        <translation>%1 von %2 Zeilen importiert</translation>
    </message>
    <message>
        <source>It was cancelled. The report says what is left, and can go on with it.</source>
        <translation>Er wurde abgebrochen. Der Bericht sagt, was übrig ist, und kann damit fortfahren.</translation>
    </message>
    <message>
        <source>The report says why the others were not, and can try them again.</source>
        <translation>Der Bericht sagt, warum die übrigen es nicht wurden, und kann sie erneut versuchen.</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Bericht zeigen</translation>
    </message>
</context>
<context>
    <name>switchyard::TaskModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>done, but not all</source>
        <translation>fertig, unvollständig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::TaskRow</name>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Fehlgeschlagene wiederholen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>switchyard::TaskTray</name>
    <message>
        <source>Task tray</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Nothing is running. Syncs, bulk commands and exports show up here.</source>
        <translation>Nichts läuft. Abgleiche, Sammelbefehle und Exporte erscheinen hier.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Fertige entfernen</translation>
    </message>
</context>
<context>
    <name>switchyard::TelemetryAnalysis</name>
    <message>
        <source>About shifted energy</source>
        <translation>Zur verschobenen Energie</translation>
    </message>
    <message>
        <source>About the balance</source>
        <translation>Zur Bilanz</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Shifted energy</source>
        <translation>Verschobene Energie</translation>
    </message>
    <message>
        <source>Site balance</source>
        <translation>Standortbilanz</translation>
    </message>
    <message>
        <source>%1 compared with “%2”. Shifted was drawn at another time; saved was not drawn at all.</source>
        <translation>%1 verglichen mit „%2“. Verschobenes wurde zu anderer Zeit bezogen, Gespartes gar nicht.</translation>
    </message>
    <message>
        <source>Choose a counterfactual above to see what smart control shifted and saved.</source>
        <translation>Wählen Sie oben eine kontrafaktische Reihe, um zu sehen, was die Steuerung verschoben und gespart hat.</translation>
    </message>
    <message>
        <source>There is no power to compare with “%1” in this span.</source>
        <translation>In diesem Zeitraum gibt es keine Leistung, die sich mit „%1“ vergleichen lässt.</translation>
    </message>
    <message>
        <source>Add the sensors of a site to see its balance: “Whole site” in “Add series”.</source>
        <translation>Fügen Sie die Sensoren eines Standorts hinzu, um seine Bilanz zu sehen: „Ganzen Standort hinzufügen“ in „Reihe hinzufügen“.</translation>
    </message>
    <message>
        <source>These sensors are of several sites: a balance is of one.</source>
        <translation>Diese Sensoren gehören zu mehreren Standorten: Eine Bilanz gilt für einen.</translation>
    </message>
    <message>
        <source>Site %1, from its sensors’ powers in this span.</source>
        <translation>Standort %1, aus den Leistungen seiner Sensoren in diesem Zeitraum.</translation>
    </message>
</context>
<context>
    <name>switchyard::TelemetryChart</name>
    <message>
        <source>Telemetry chart</source>
        <translation>Telemetriediagramm</translation>
    </message>
</context>
<context>
    <name>switchyard::TelemetryExporter</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export table as CSV…</source>
        <translation>Tabelle als CSV exportieren …</translation>
    </message>
    <message>
        <source>Export chart as picture…</source>
        <translation>Diagramm als Bild exportieren …</translation>
    </message>
    <message>
        <source>Export report as PDF…</source>
        <translation>Bericht als PDF exportieren …</translation>
    </message>
    <message>
        <source>Print report…</source>
        <translation>Bericht drucken …</translation>
    </message>
    <message>
        <source>Export telemetry</source>
        <translation>Telemetrie exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Reports (*.pdf)</source>
        <translation>Berichte (*.pdf)</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows exported</source>
        <translation>
            <numerusform>%Ln Zeile exportiert</numerusform>
            <numerusform>%Ln Zeilen exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Print telemetry</source>
        <translation>Telemetrie drucken</translation>
    </message>
    <message>
        <source>Telemetry: %1</source>
        <translation>Telemetrie: %1</translation>
    </message>
    <message>
        <source>Switchyard · %1</source>
        <translation>Switchyard · %1</translation>
    </message>
</context>
<context>
    <name>switchyard::TelemetryPage</name>
    <message>
        <source>Shown span</source>
        <translation>Gezeigter Zeitraum</translation>
    </message>
    <message>
        <source>Counterfactual</source>
        <translation>Kontrafaktisch</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Mitlaufen</translation>
    </message>
    <message>
        <source>Add series…</source>
        <translation>Reihe hinzufügen …</translation>
    </message>
    <message>
        <source>Previous view</source>
        <translation>Vorige Ansicht</translation>
    </message>
    <message>
        <source>Next view</source>
        <translation>Nächste Ansicht</translation>
    </message>
    <message>
        <source>Earlier span</source>
        <translation>Früherer Zeitraum</translation>
    </message>
    <message>
        <source>Later span</source>
        <translation>Späterer Zeitraum</translation>
    </message>
    <message>
        <source>Go to time</source>
        <translation>Zu Zeitpunkt gehen</translation>
    </message>
    <message>
        <source>Follow the newest</source>
        <translation>Dem Neuesten folgen</translation>
    </message>
    <message>
        <source>Stack the parts of the site</source>
        <translation>Teile des Standorts stapeln</translation>
    </message>
    <message>
        <source>Remove all series</source>
        <translation>Alle Reihen entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n were left out: at most %1 devices and sensors can be compared.</source>
        <translation>
            <numerusform>%n wurde weggelassen: höchstens %1 Geräte und Sensoren lassen sich vergleichen.</numerusform>
            <numerusform>%n wurden weggelassen: höchstens %1 Geräte und Sensoren lassen sich vergleichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The parts of site %1 could not be read. %2</source>
        <translation>Die Teile des Standorts %1 konnten nicht gelesen werden. %2</translation>
    </message>
    <message>
        <source>Site %1 has no sensors that say what flows.</source>
        <translation>Standort %1 hat keine Sensoren, die sagen, was fließt.</translation>
    </message>
    <message>
        <source>mean of %1</source>
        <translation>Mittel über %1</translation>
    </message>
    <message>
        <source>loading, %1 of %2 parts</source>
        <translation>lädt, %1 von %2 Teilen</translation>
    </message>
    <message>
        <source>Counterfactual “%1” is not enabled for this account</source>
        <translation>Die kontrafaktische Reihe „%1“ ist für dieses Konto nicht freigeschaltet</translation>
    </message>
    <message>
        <source>Counterfactual “%1” could not be read</source>
        <translation>Die kontrafaktische Reihe „%1“ konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>What was measured is shown without it.</source>
        <translation>Das Gemessene wird ohne sie gezeigt.</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Add devices or sensors by search, drag them here from a table or a topology, or choose “Show telemetry” on a site or device.</source>
        <translation>Fügen Sie Geräte oder Sensoren über die Suche hinzu, ziehen Sie sie aus einer Tabelle oder Topologie hierher, oder wählen Sie „Telemetrie anzeigen“ bei einem Standort oder Gerät.</translation>
    </message>
    <message>
        <source>Loading telemetry…</source>
        <translation>Telemetrie wird geladen …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No telemetry in this span</source>
        <translation>Keine Telemetrie in diesem Zeitraum</translation>
    </message>
    <message>
        <source>Choose a longer span, or other devices or sensors.</source>
        <translation>Wählen Sie einen längeren Zeitraum oder andere Geräte oder Sensoren.</translation>
    </message>
    <message>
        <source>%1 of %2 parts loaded, %3 failed</source>
        <translation>%1 von %2 Teilen geladen, %3 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>%n have no telemetry of their own in this span</source>
        <translation>
            <numerusform>%n Gerät hat in diesem Zeitraum keine eigene Telemetrie</numerusform>
            <numerusform>%n Geräte haben in diesem Zeitraum keine eigene Telemetrie</numerusform>
        </translation>
    </message>
    <message>
        <source>Use their sensors</source>
        <translation>Ihre Sensoren verwenden</translation>
    </message>
</context>
<context>
    <name>switchyard::TelemetryPane</name>
    <message>
        <source>Shown span</source>
        <translation>Gezeigter Zeitraum</translation>
    </message>
    <message>
        <source>Sensors with telemetry</source>
        <translation>Sensoren mit Telemetrie</translation>
    </message>
    <message>
        <source>No device or sensor is chosen</source>
        <translation>Kein Gerät oder Sensor gewählt</translation>
    </message>
    <message>
        <source>Choose one in the site&apos;s topology to see what it measured.</source>
        <translation>Wählen Sie in der Topologie des Standorts eines davon, um die Messwerte zu sehen.</translation>
    </message>
    <message>
        <source>%1 to %2 · %3</source>
        <translation>%1 bis %2 · %3</translation>
    </message>
    <message>
        <source>mean of %1</source>
        <translation>Mittel über %1</translation>
    </message>
    <message>
        <source>the site names no time zone</source>
        <translation>der Standort nennt keine Zeitzone</translation>
    </message>
    <message>
        <source>the site&apos;s time zone “%1” is not known</source>
        <translation>die Zeitzone „%1“ des Standorts ist unbekannt</translation>
    </message>
    <message>
        <source>Loading telemetry…</source>
        <translation>Telemetrie wird geladen …</translation>
    </message>
    <message>
        <source>loading, %1 of %2 parts</source>
        <translation>wird geladen, %1 von %2 Teilen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No telemetry in this span</source>
        <translation>Keine Telemetrie in diesem Zeitraum</translation>
    </message>
    <message>
        <source>Choose a longer span, or another device or sensor.</source>
        <translation>Wählen Sie einen längeren Zeitraum, ein anderes Gerät oder einen anderen Sensor.</translation>
    </message>
    <message>
        <source>Choose a longer span, or one of the sensors above.</source>
        <translation>Wählen Sie einen längeren Zeitraum oder einen der Sensoren oben.</translation>
    </message>
    <message>
        <source>%1 of %2 parts loaded, %3 failed</source>
        <translation>%1 von %2 Teilen geladen, %3 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>%1 has no telemetry of its own in this span. Its sensors:</source>
        <translation>%1 hat in diesem Zeitraum keine eigene Telemetrie. Zugehörige Sensoren:</translation>
    </message>
    <message>
        <source>Overlay plan</source>
        <translation>Overlay-Plan</translation>
    </message>
</context>
<context>
    <name>switchyard::TelemetrySummary</name>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Höchstwert</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Tiefstwert</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Ladezustand</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>metered</source>
        <translation>aus Zähler</translation>
    </message>
    <message>
        <source>from power</source>
        <translation>aus Leistung</translation>
    </message>
    <message>
        <source>Energy in</source>
        <translation>Energieaufnahme</translation>
    </message>
    <message>
        <source>Energy out</source>
        <translation>Energieabgabe</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message numerus="yes">
        <source>metered, %n resets</source>
        <translation>
            <numerusform>aus Zähler, %n Rücksetzung</numerusform>
            <numerusform>aus Zähler, %n Rücksetzungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::TelemetryTable</name>
    <message>
        <source>Telemetry data</source>
        <translation>Telemetriedaten</translation>
    </message>
</context>
<context>
    <name>switchyard::TelemetryTableModel</name>
    <message>
        <source>counter reset</source>
        <translation>Zähler zurückgesetzt</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Zeit (%1)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
</context>
<context>
    <name>switchyard::TelemetryToolbar</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 Stunden</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigener</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Span problem</source>
        <translation>Problem mit dem Zeitraum</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>State of charge</source>
        <translation>Ladezustand</translation>
    </message>
    <message>
        <source>Energy counters</source>
        <translation>Energiezähler</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Spannung</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frequenz</translation>
    </message>
    <message>
        <source>Other channels</source>
        <translation>Andere Kanäle</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Auto (%1)</source>
        <translation>Automatisch (%1)</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>At most 366 days at once</source>
        <translation>Höchstens 366 Tage auf einmal</translation>
    </message>
    <message>
        <source>To must be later than From</source>
        <translation>„Bis“ muss nach „Von“ liegen</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::TimeZoneChoice</name>
    <message>
        <source>Site time</source>
        <translation>Standortzeit</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Desk time (%1)</source>
        <translation>Leitstandzeit (%1)</translation>
    </message>
    <message>
        <source>Site time (%1)</source>
        <translation>Standortzeit (%1)</translation>
    </message>
</context>
<context>
    <name>switchyard::Topology</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Grid meter</source>
        <translation>Netzzähler</translation>
    </message>
    <message>
        <source>Inverter</source>
        <translation>Wechselrichter</translation>
    </message>
    <message>
        <source>BMS</source>
        <translation>BMS</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>PV</source>
        <translation>PV</translation>
    </message>
    <message>
        <source>EV charger</source>
        <translation>Ladestation</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relais</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Grid sensor</source>
        <translation>Netzsensor</translation>
    </message>
    <message>
        <source>Battery sensor</source>
        <translation>Batteriesensor</translation>
    </message>
    <message>
        <source>PV sensor</source>
        <translation>PV-Sensor</translation>
    </message>
    <message>
        <source>EV sensor</source>
        <translation>EV-Sensor</translation>
    </message>
    <message>
        <source>Relay sensor</source>
        <translation>Relaissensor</translation>
    </message>
    <message>
        <source>Load sensor</source>
        <translation>Lastsensor</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
</context>
<context>
    <name>switchyard::TopologyModel</name>
    <message>
        <source>(no id)</source>
        <translation>(ohne ID)</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
</context>
<context>
    <name>switchyard::TopologyPane</name>
    <message>
        <source>Topology</source>
        <translation>Topologie</translation>
    </message>
    <message>
        <source>Selected node</source>
        <translation>Gewählter Knoten</translation>
    </message>
    <message>
        <source>Show telemetry</source>
        <translation>Telemetrie anzeigen</translation>
    </message>
    <message>
        <source>No site is chosen</source>
        <translation>Kein Standort gewählt</translation>
    </message>
    <message>
        <source>Choose a site to see how it is wired.</source>
        <translation>Wählen Sie einen Standort, um seine Verschaltung zu sehen.</translation>
    </message>
    <message>
        <source>Loading the topology…</source>
        <translation>Topologie wird geladen …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>This topology was loaded %1 and could not be refreshed</source>
        <translation>Diese Topologie wurde %1 geladen und konnte nicht aktualisiert werden</translation>
    </message>
    <message>
        <source>This site has no topology yet</source>
        <translation>Dieser Standort hat noch keine Topologie</translation>
    </message>
    <message>
        <source>It appears when the installer has registered the site&apos;s devices.</source>
        <translation>Sie erscheint, sobald der Installateur die Geräte des Standorts registriert hat.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts gewählt</translation>
    </message>
</context>
<context>
    <name>switchyard::ViewButton</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Current view: %1, changed</source>
        <translation>Aktuelle Ansicht: %1, geändert</translation>
    </message>
    <message>
        <source>Current view: %1</source>
        <translation>Aktuelle Ansicht: %1</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, geändert</translation>
    </message>
</context>
<context>
    <name>switchyard::ViewNameSheet</name>
    <message>
        <source>View name</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>switchyard::ViewSwitcher</name>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>Ansicht speichern…</translation>
    </message>
    <message>
        <source>Update view</source>
        <translation>Ansicht aktualisieren</translation>
    </message>
    <message>
        <source>Reset view</source>
        <translation>Ansicht zurücksetzen</translation>
    </message>
    <message>
        <source>Rename view…</source>
        <translation>Ansicht umbenennen…</translation>
    </message>
    <message>
        <source>Move view up</source>
        <translation>Ansicht nach oben</translation>
    </message>
    <message>
        <source>Move view down</source>
        <translation>Ansicht nach unten</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>Ansicht löschen</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Ansicht: %1</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>The view keeps the filter, the sort and the columns.</source>
        <translation>Die Ansicht merkt sich Filter, Sortierung und Spalten.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>View “%1” updated</source>
        <translation>Ansicht „%1“ aktualisiert</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>View “%1” deleted</source>
        <translation>Ansicht „%1“ gelöscht</translation>
    </message>
    <message>
        <source>The table stays as it is.</source>
        <translation>Die Tabelle bleibt, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>switchyard::VisitCalendar</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Visits of the month</source>
        <translation>Besuche des Monats</translation>
    </message>
    <message>
        <source>Nothing is planned this month</source>
        <translation>In diesem Monat ist nichts geplant</translation>
    </message>
    <message>
        <source>%1 planned, %2 of them overdue</source>
        <translation>%1 geplant, davon %2 überfällig</translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>%n geplant</numerusform>
            <numerusform>%n geplant</numerusform>
        </translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>A month and its year, as a format of dates.</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>switchyard::VisitCalendarModel</name>
    <message>
        <source>no visit</source>
        <translation>kein Besuch</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n Besuch</numerusform>
            <numerusform>%n Besuche</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::VisitDayDelegate</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::VisitDays</name>
    <message>
        <source>Calendar of visits</source>
        <translation>Kalender der Besuche</translation>
    </message>
</context>
<context>
    <name>switchyard::VisitEditor</name>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save visit</source>
        <translation>Besuch speichern</translation>
    </message>
    <message>
        <source>Plan visit</source>
        <translation>Besuch planen</translation>
    </message>
    <message>
        <source>Log visit</source>
        <translation>Besuch erfassen</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>What was found, what was done, what is left to do</source>
        <translation>Was gefunden, was getan wurde, was zu tun bleibt</translation>
    </message>
    <message>
        <source>Insert checklist</source>
        <translation>Checkliste einfügen</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>The draft is kept (Esc)</source>
        <translation>Der Entwurf bleibt erhalten (Esc)</translation>
    </message>
    <message>
        <source>Save visit (%1)</source>
        <translation>Besuch speichern (%1)</translation>
    </message>
    <message>
        <source>Type a part of its name, place or ID</source>
        <translation>Tippen Sie einen Teil von Name, Ort oder ID</translation>
    </message>
    <message>
        <source>%1 · times in %2</source>
        <translation>%1 · Zeiten in %2</translation>
    </message>
    <message>
        <source>No site with this ID is known on this computer. Times are UTC.</source>
        <translation>Auf diesem Rechner ist kein Standort mit dieser ID bekannt. Zeiten in UTC.</translation>
    </message>
    <message>
        <source>Choose the site.</source>
        <translation>Wählen Sie den Standort.</translation>
    </message>
    <message>
        <source>Choose a type, or type one of your own.</source>
        <translation>Wählen Sie eine Art oder tippen Sie eine eigene.</translation>
    </message>
    <message>
        <source>Set at least one of the two times.</source>
        <translation>Setzen Sie mindestens eine der beiden Zeiten.</translation>
    </message>
    <message>
        <source>This is long ago: check the year.</source>
        <translation>Das ist lange her: Prüfen Sie das Jahr.</translation>
    </message>
    <message>
        <source>This is still to come. A visit that is to take place has “Scheduled” alone.</source>
        <translation>Das liegt in der Zukunft. Ein Besuch, der noch stattfindet, hat nur „Geplant“.</translation>
    </message>
    <message>
        <source>The notes are too long to be sent: shorten them.</source>
        <translation>Die Notizen sind zu lang zum Senden: Kürzen Sie sie.</translation>
    </message>
    <message>
        <source>The draft cannot be written to this computer: %1. It is tried again by itself; keep this window open.</source>
        <translation>Der Entwurf kann auf diesem Rechner nicht geschrieben werden: %1. Es wird von selbst wieder versucht; lassen Sie dieses Fenster offen.</translation>
    </message>
    <message>
        <source>The draft is kept as you type.</source>
        <translation>Der Entwurf wird beim Tippen behalten.</translation>
    </message>
    <message>
        <source>The visit that this was an edit of is on its way already</source>
        <translation>Der Besuch, den dies ändert, ist schon unterwegs</translation>
    </message>
    <message>
        <source>What you typed is kept. Look at the list of visits first: saved as a visit of its own, there will be two.</source>
        <translation>Was Sie getippt haben, bleibt erhalten. Sehen Sie zuerst in die Liste der Besuche: Als eigener Besuch gespeichert, sind es zwei.</translation>
    </message>
    <message>
        <source>The visit could not be written down, and nothing was sent</source>
        <translation>Der Besuch konnte nicht aufgeschrieben werden, und nichts wurde gesendet</translation>
    </message>
    <message>
        <source>Save as a visit of its own</source>
        <translation>Als eigenen Besuch speichern</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Discard this draft?</source>
        <translation>Diesen Entwurf verwerfen?</translation>
    </message>
    <message>
        <source>What was typed here is gone from this computer then.</source>
        <translation>Was hier getippt wurde, ist dann von diesem Rechner verschwunden.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>Wird aufgeschrieben…</translation>
    </message>
</context>
<context>
    <name>switchyard::VisitInspector</name>
    <message>
        <source>Open site</source>
        <translation>Standort öffnen</translation>
    </message>
    <message>
        <source>Visit inspector</source>
        <translation>Inspektor des Besuchs</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Aufgeschrieben</translation>
    </message>
    <message>
        <source>Visit ID</source>
        <translation>Besuchs-ID</translation>
    </message>
    <message>
        <source>Notes of the visit</source>
        <translation>Notizen des Besuchs</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Übertragung</translation>
    </message>
    <message>
        <source>Edit visit</source>
        <translation>Besuch bearbeiten</translation>
    </message>
    <message>
        <source>Log this visit</source>
        <translation>Diesen Besuch erfassen</translation>
    </message>
    <message>
        <source>Send this visit</source>
        <translation>Diesen Besuch senden</translation>
    </message>
    <message>
        <source>The service has it</source>
        <translation>Der Dienst hat ihn</translation>
    </message>
    <message>
        <source>The service does not have it</source>
        <translation>Der Dienst hat ihn nicht</translation>
    </message>
    <message>
        <source>Discard visit</source>
        <translation>Besuch verwerfen</translation>
    </message>
    <message>
        <source>No visit selected</source>
        <translation>Kein Besuch ausgewählt</translation>
    </message>
    <message>
        <source>Choose a visit in the table, log one that took place or plan one to come.</source>
        <translation>Wählen Sie einen Besuch in der Tabelle, erfassen Sie einen oder planen Sie einen künftigen.</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>No site yet</source>
        <translation>Noch kein Standort</translation>
    </message>
    <message>
        <source>No notes</source>
        <translation>Keine Notizen</translation>
    </message>
    <message>
        <source>The service did not take this visit</source>
        <translation>Der Dienst hat diesen Besuch nicht angenommen</translation>
    </message>
    <message>
        <source>Nothing is lost: edit it and save it again, send it as it is, or discard it.</source>
        <translation>Nichts ist verloren: Bearbeiten und speichern Sie ihn erneut, senden Sie ihn, wie er ist, oder verwerfen Sie ihn.</translation>
    </message>
    <message>
        <source>Nobody can tell whether the service has this visit</source>
        <translation>Niemand weiß, ob der Dienst diesen Besuch hat</translation>
    </message>
    <message>
        <source>Its answer was lost, and its list does not say it clearly. Look at the visits of this site, then say which it is. It is not sent again by itself.</source>
        <translation>Seine Antwort ging verloren, und seine Liste sagt es nicht eindeutig. Sehen Sie die Besuche dieses Standorts an und sagen Sie dann, was zutrifft. Er wird nicht von selbst noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Saved on this computer, not yet with the service</source>
        <translation>Auf diesem Rechner gespeichert, noch nicht beim Dienst</translation>
    </message>
    <message>
        <source>It is sent by itself as soon as there is a connection.</source>
        <translation>Er wird von selbst gesendet, sobald es eine Verbindung gibt.</translation>
    </message>
    <message>
        <source>A draft: it is not sent before you save it</source>
        <translation>Ein Entwurf: Er wird nicht gesendet, bevor Sie ihn speichern</translation>
    </message>
    <message>
        <source>What was typed is kept on this computer.</source>
        <translation>Was getippt wurde, bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Continue draft</source>
        <translation>Entwurf fortsetzen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
</context>
<context>
    <name>switchyard::VisitLogging</name>
    <message>
        <source>The visit is not complete.</source>
        <translation>Der Besuch ist nicht vollständig.</translation>
    </message>
    <message>
        <source>The visit that this replaces was sent meanwhile.</source>
        <translation>Der Besuch, den dieser ersetzt, wurde inzwischen gesendet.</translation>
    </message>
    <message>
        <source>It is not known whether the visit that this replaces has arrived.</source>
        <translation>Es ist nicht bekannt, ob der Besuch, den dieser ersetzt, angekommen ist.</translation>
    </message>
    <message>
        <source>Visit to %1</source>
        <translation>Besuch bei %1</translation>
    </message>
</context>
<context>
    <name>switchyard::VisitModel</name>
    <message>
        <source>Visit ID</source>
        <translation>Besuchs-ID</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Übertragung</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Aktualität</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant für</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Overdue</source>
        <extracomment>A visit whose time has passed while nobody recorded that it took place.</extracomment>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>state</comment>
        <extracomment>The record of a visit that took place.</extracomment>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>A planned visit beside which there is a record that it took place.</extracomment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Wartet auf Versand</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Unclear</source>
        <extracomment>Nobody knows whether the service has it: its answer was lost.</extracomment>
        <translation>Unklar</translation>
    </message>
</context>
<context>
    <name>switchyard::VisitSheet</name>
    <message>
        <source>Site ID</source>
        <translation>Standort-ID</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>The details of the site are not on this computer.</source>
        <translation>Die Angaben zum Standort sind nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Not known; times are UTC</source>
        <translation>Nicht bekannt; Zeiten in UTC</translation>
    </message>
    <message>
        <source>Details as of</source>
        <translation>Angaben vom</translation>
    </message>
    <message>
        <source>Notes on site</source>
        <translation>Notizen vor Ort</translation>
    </message>
    <message>
        <source>Switchyard · visit sheet · made %1</source>
        <translation>Switchyard · Besuchsblatt · erstellt %1</translation>
    </message>
    <message>
        <source>Wiring</source>
        <translation>Verdrahtung</translation>
    </message>
    <message>
        <source>As it was read %1; it could not be read anew.</source>
        <translation>Wie gelesen am %1; ließ sich nicht neu lesen.</translation>
    </message>
    <message>
        <source>The wiring could not be read, and none is kept on this computer.</source>
        <translation>Die Verdrahtung ließ sich nicht lesen, und auf diesem Computer ist keine aufbewahrt.</translation>
    </message>
    <message>
        <source>The service has no wiring of this site.</source>
        <translation>Der Dienst hat keine Verdrahtung dieses Standorts.</translation>
    </message>
    <message>
        <source>As it was read %1.</source>
        <translation>Wie gelesen am %1.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Fabrikat</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Betriebsart</translation>
    </message>
    <message>
        <source>No device of the site is known on this computer.</source>
        <translation>Auf diesem Computer ist kein Gerät des Standorts bekannt.</translation>
    </message>
    <message>
        <source>Last telemetry</source>
        <translation>Letzte Telemetrie</translation>
    </message>
    <message>
        <source>Device or sensor</source>
        <translation>Gerät oder Sensor</translation>
    </message>
    <message>
        <source>Newest values</source>
        <translation>Neueste Werte</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>No device or sensor of the site is known that has telemetry.</source>
        <translation>Es ist kein Gerät oder Sensor des Standorts mit Telemetrie bekannt.</translation>
    </message>
    <message>
        <source>Of the last 7 days. Power is positive into the device.</source>
        <translation>Der letzten 7 Tage. Leistung ist positiv in das Gerät hinein.</translation>
    </message>
    <message>
        <source>Site check</source>
        <translation>Standortprüfung</translation>
    </message>
    <message>
        <source>The site was not checked.</source>
        <translation>Der Standort wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Befund</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was found; %n checks passed.</source>
        <translation>
            <numerusform>Nichts gefunden; %n Prüfung bestanden.</numerusform>
            <numerusform>Nichts gefunden; %n Prüfungen bestanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checks passed; these did not:</source>
        <translation>
            <numerusform>%n Prüfung bestanden; diese nicht:</numerusform>
            <numerusform>%n Prüfungen bestanden; diese nicht:</numerusform>
        </translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>As of the list of visits of %1.</source>
        <translation>Nach der Liste der Besuche vom %1.</translation>
    </message>
    <message>
        <source>The service&apos;s list of visits is not on this computer.</source>
        <translation>Die Liste der Besuche des Dienstes ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>No visit of this site is known.</source>
        <translation>Es ist kein Besuch dieses Standorts bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n older ones are left out.</source>
        <translation>
            <numerusform>%n älterer ist weggelassen.</numerusform>
            <numerusform>%n ältere sind weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service has no address of this site.</source>
        <translation>Der Dienst hat keine Adresse dieses Standorts.</translation>
    </message>
    <message>
        <source>No data in the last 7 days</source>
        <translation>Keine Daten in den letzten 7 Tagen</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Not asked for, and nothing is kept on this computer</source>
        <translation>Nicht abgefragt, und auf diesem Computer ist nichts aufbewahrt</translation>
    </message>
    <message>
        <source>completed %1</source>
        <translation>erledigt %1</translation>
    </message>
    <message>
        <source>scheduled %1</source>
        <translation>geplant %1</translation>
    </message>
    <message>
        <source>(shortened)</source>
        <translation>(gekürzt)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>switchyard::VisitSheetExporter</name>
    <message>
        <source>Visit sheet</source>
        <translation>Besuchsblatt</translation>
    </message>
    <message>
        <source>Sheets (*.pdf)</source>
        <translation>Blätter (*.pdf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Visit sheets</source>
        <translation>Besuchsblätter</translation>
    </message>
    <message numerus="yes">
        <source>%n visit sheets written</source>
        <translation>
            <numerusform>%n Besuchsblatt geschrieben</numerusform>
            <numerusform>%n Besuchsblätter geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Print visit sheet</source>
        <translation>Besuchsblatt drucken</translation>
    </message>
    <message>
        <source>The printer does not take the sheet</source>
        <translation>Der Drucker nimmt das Blatt nicht an</translation>
    </message>
    <message>
        <source>Look whether it is switched on, then print again.</source>
        <translation>Sehen Sie nach, ob er eingeschaltet ist, und drucken Sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>switchyard::VisitSheets</name>
    <message numerus="yes">
        <source>Visit sheets of %n sites</source>
        <translation>
            <numerusform>Besuchsblatt von %n Standort</numerusform>
            <numerusform>Besuchsblätter von %n Standorten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::VisitsPage</name>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Filter visits</source>
        <translation>Besuche filtern</translation>
    </message>
    <message>
        <source>Filter visits: state:planned type:maintenance site:H-0042</source>
        <translation>Besuche filtern: state:planned type:maintenance site:H-0042</translation>
    </message>
    <message>
        <source>Reading the list of visits</source>
        <translation>Die Liste der Besuche wird gelesen</translation>
    </message>
    <message>
        <source>No visits yet</source>
        <translation>Noch keine Besuche</translation>
    </message>
    <message>
        <source>Log a visit that took place, or plan one. Both work without a connection.</source>
        <translation>Erfassen Sie einen Besuch, der stattgefunden hat, oder planen Sie einen. Beides geht ohne Verbindung.</translation>
    </message>
    <message>
        <source>No visit matches the filter</source>
        <translation>Kein Besuch passt zum Filter</translation>
    </message>
    <message>
        <source>Change the filter line, or clear it to see all visits.</source>
        <translation>Ändern Sie die Filterzeile, oder leeren Sie sie, um alle Besuche zu sehen.</translation>
    </message>
    <message>
        <source>Export visits</source>
        <translation>Besuche exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n visits are no longer listed</source>
        <translation>
            <numerusform>%n Besuch steht nicht mehr in der Liste</numerusform>
            <numerusform>%n Besuche stehen nicht mehr in der Liste</numerusform>
        </translation>
    </message>
    <message>
        <source>Log visit</source>
        <translation>Besuch erfassen</translation>
    </message>
    <message>
        <source>Edit visit</source>
        <translation>Besuch bearbeiten</translation>
    </message>
    <message>
        <source>All visits</source>
        <translation>Alle Besuche</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Not with the service yet</source>
        <translation>Noch nicht beim Dienst</translation>
    </message>
    <message>
        <source>Refused or unclear</source>
        <translation>Abgelehnt oder unklar</translation>
    </message>
    <message>
        <source>Plan visit</source>
        <translation>Besuch planen</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Discard visit…</source>
        <translation>Besuch verwerfen…</translation>
    </message>
    <message>
        <source>Open site of the visit</source>
        <translation>Standort des Besuchs öffnen</translation>
    </message>
    <message>
        <source>Discard visit</source>
        <translation>Besuch verwerfen</translation>
    </message>
    <message>
        <source>Discard this draft?</source>
        <translation>Diesen Entwurf verwerfen?</translation>
    </message>
    <message>
        <source>Discard this visit?</source>
        <translation>Diesen Besuch verwerfen?</translation>
    </message>
    <message>
        <source>It is not with the service. What was typed is gone from this computer then.</source>
        <translation>Er ist nicht beim Dienst. Was getippt wurde, ist dann von diesem Rechner verschwunden.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>The record of visits on this computer cannot be read</source>
        <translation>Das Protokoll der Besuche auf diesem Rechner kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Visits that wait there are not shown and not sent. Drafts are kept.</source>
        <translation>Besuche, die dort warten, werden nicht gezeigt und nicht gesendet. Entwürfe bleiben erhalten.</translation>
    </message>
    <message>
        <source>Drafts of visits cannot be written to this computer</source>
        <translation>Entwürfe von Besuchen können auf diesem Rechner nicht geschrieben werden</translation>
    </message>
    <message>
        <source>They are in memory alone. Free some space, or make the folder writable; it is tried again by itself.</source>
        <translation>Sie sind nur im Arbeitsspeicher. Schaffen Sie Platz oder machen Sie den Ordner beschreibbar; es wird von selbst wieder versucht.</translation>
    </message>
    <message numerus="yes">
        <source>%n files are no drafts of visits</source>
        <translation>
            <numerusform>%n Datei ist kein Entwurf eines Besuchs</numerusform>
            <numerusform>%n Dateien sind keine Entwürfe von Besuchen</numerusform>
        </translation>
    </message>
    <message>
        <source>They were set aside as: %1</source>
        <translation>Sie wurden beiseitegelegt als: %1</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>The list of visits could not be read</source>
        <translation>Die Liste der Besuche konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Planned for the next 7 days</source>
        <translation>Für die nächsten 7 Tage geplant</translation>
    </message>
</context>
<context>
    <name>switchyard::WiringView</name>
    <message>
        <source>Single-line diagram</source>
        <translation>Einliniendiagramm</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Gewählt: %1</translation>
    </message>
    <message>
        <source>and more, see the tree</source>
        <translation>und weitere, siehe Baum</translation>
    </message>
    <message>
        <source>no exchange with the grid</source>
        <translation>kein Austausch mit dem Netz</translation>
    </message>
    <message>
        <source>↓ %1 from grid</source>
        <translation>↓ %1 aus dem Netz</translation>
    </message>
    <message>
        <source>↑ %1 to grid</source>
        <translation>↑ %1 ins Netz</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n Knoten</numerusform>
            <numerusform>%n Knoten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::connectionwords</name>
    <message>
        <source>Production US</source>
        <translation>Produktion US</translation>
    </message>
    <message>
        <source>Production Rest of World</source>
        <translation>Produktion Rest der Welt</translation>
    </message>
    <message>
        <source>Development US</source>
        <translation>Entwicklung US</translation>
    </message>
    <message>
        <source>Development Rest of World</source>
        <translation>Entwicklung Rest der Welt</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigene Adresse</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Other server</source>
        <translation>Anderer Server</translation>
    </message>
    <message>
        <source>Changes made here reach real homes.</source>
        <translation>Änderungen hier wirken sich auf echte Haushalte aus.</translation>
    </message>
    <message>
        <source>A test fleet of the service.</source>
        <translation>Eine Testflotte des Dienstes.</translation>
    </message>
    <message>
        <source>A simulator on this computer; nothing leaves it.</source>
        <translation>Ein Simulator auf diesem Computer; nichts verlässt ihn.</translation>
    </message>
    <message>
        <source>Not an address that Switchyard knows; changes may reach real homes.</source>
        <translation>Keine Adresse, die Switchyard kennt; Änderungen können sich auf echte Haushalte auswirken.</translation>
    </message>
    <message>
        <source>Give this profile a name.</source>
        <translation>Geben Sie diesem Profil einen Namen.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address, such as https://api.example.com.</source>
        <translation>Geben Sie die Adresse des Servers ein, etwa https://api.example.com.</translation>
    </message>
    <message>
        <source>Enter the token URL. Each customer has one; it came with the client ID.</source>
        <translation>Geben Sie die Token-URL ein. Jeder Kunde hat eine; Sie haben sie mit der Client-ID erhalten.</translation>
    </message>
    <message>
        <source>Enter the client ID.</source>
        <translation>Geben Sie die Client-ID ein.</translation>
    </message>
    <message>
        <source>Enter the client secret.</source>
        <translation>Geben Sie das Client-Secret ein.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s host name.</source>
        <translation>Geben Sie den Hostnamen des Proxys ein.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Diese Angabe ist nötig.</translation>
    </message>
    <message>
        <source>Another profile has this name; choose one of its own.</source>
        <translation>Ein anderes Profil heißt schon so; wählen Sie einen eigenen Namen.</translation>
    </message>
    <message>
        <source>This is not an address. It looks like https://api.example.com.</source>
        <translation>Das ist keine Adresse. Sie sieht aus wie https://api.example.com.</translation>
    </message>
    <message>
        <source>Use https. Plain http is accepted for this computer only.</source>
        <translation>Verwenden Sie https. Einfaches http ist nur für diesen Computer zulässig.</translation>
    </message>
    <message>
        <source>Leave user name and password out of the address; they would be kept in a file.</source>
        <translation>Lassen Sie Benutzernamen und Passwort in der Adresse weg; sie würden in einer Datei gespeichert.</translation>
    </message>
    <message>
        <source>End the address after the host; Switchyard adds the path (/api/v1 …) itself.</source>
        <translation>Beenden Sie die Adresse nach dem Host; Switchyard ergänzt den Pfad (/api/v1 …) selbst.</translation>
    </message>
    <message>
        <source>Leave out what follows “?” or “#”.</source>
        <translation>Lassen Sie weg, was auf „?“ oder „#“ folgt.</translation>
    </message>
    <message>
        <source>There is a line break or tab in it; enter it again.</source>
        <translation>Die Eingabe enthält einen Zeilenumbruch oder Tabulator; geben Sie sie neu ein.</translation>
    </message>
    <message>
        <source>A scope has letters, figures and signs only, no quotation marks; several are separated by spaces.</source>
        <translation>Ein Scope besteht nur aus Buchstaben, Ziffern und Sonderzeichen, ohne Anführungszeichen; mehrere werden durch Leerzeichen getrennt.</translation>
    </message>
    <message>
        <source>Enter a port from 1 to 65535.</source>
        <translation>Geben Sie einen Port von 1 bis 65535 ein.</translation>
    </message>
    <message>
        <source>Enter a number from 0 (unlimited) up.</source>
        <translation>Geben Sie eine Zahl ab 0 (unbegrenzt) ein.</translation>
    </message>
    <message>
        <source>This file cannot be read. Choose another one or change its permissions.</source>
        <translation>Diese Datei kann nicht gelesen werden. Wählen Sie eine andere oder ändern Sie ihre Zugriffsrechte.</translation>
    </message>
    <message>
        <source>There is no certificate in this file. A PEM file with “BEGIN CERTIFICATE” is needed.</source>
        <translation>Diese Datei enthält kein Zertifikat. Nötig ist eine PEM-Datei mit „BEGIN CERTIFICATE“.</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Serveradresse</translation>
    </message>
    <message>
        <source>Server identity</source>
        <translation>Serveridentität</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Partner API</source>
        <translation>Partner API</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Not encrypted, which is accepted on this computer only</source>
        <translation>Nicht verschlüsselt; nur auf diesem Computer zulässig</translation>
    </message>
    <message>
        <source>Not asked, because of the above</source>
        <translation>Nicht geprüft, siehe oben</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 antwortet</translation>
    </message>
    <message>
        <source>Verified by its certificate</source>
        <translation>Durch das Zertifikat bestätigt</translation>
    </message>
    <message>
        <source>%1 accepts the client</source>
        <translation>%1 akzeptiert den Client</translation>
    </message>
    <message>
        <source>Answers as it should. Sites that can be read: %1</source>
        <translation>Antwortet wie erwartet. Lesbare Standorte: %1</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired</source>
        <translation>Das Zertifikat von %1 ist abgelaufen</translation>
    </message>
    <message>
        <source>Whoever runs the server has to renew it. Check this computer&apos;s clock too.</source>
        <translation>Der Betreiber des Servers muss es erneuern. Prüfen Sie auch die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet</source>
        <translation>Das Zertifikat von %1 ist noch nicht gültig</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time.</source>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Computers.</translation>
    </message>
    <message>
        <source>The certificate of %1 was revoked</source>
        <translation>Das Zertifikat von %1 wurde widerrufen</translation>
    </message>
    <message>
        <source>Do not connect. Tell whoever runs the server.</source>
        <translation>Verbinden Sie sich nicht. Informieren Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>The certificate belongs to another host than %1</source>
        <translation>Das Zertifikat gehört zu einem anderen Host als %1</translation>
    </message>
    <message>
        <source>Check the address for a typing error. A proxy may also answer in the server&apos;s place.</source>
        <translation>Prüfen Sie die Adresse auf Tippfehler. Möglicherweise antwortet auch ein Proxy anstelle des Servers.</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that is not known here</source>
        <translation>Das Zertifikat von %1 stammt von einer hier unbekannten Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>If your company uses its own authority, choose its certificate under “CA file”.</source>
        <translation>Wenn Ihr Unternehmen eine eigene Zertifizierungsstelle nutzt, wählen Sie deren Zertifikat unter „CA-Datei“.</translation>
    </message>
    <message>
        <source>%1 offers outdated encryption only</source>
        <translation>%1 bietet nur veraltete Verschlüsselung an</translation>
    </message>
    <message>
        <source>TLS 1.2 or newer is needed. Tell whoever runs the server.</source>
        <translation>Nötig ist TLS 1.2 oder neuer. Informieren Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>%1 does not answer in https</source>
        <translation>%1 antwortet nicht über https</translation>
    </message>
    <message>
        <source>Check the port in the address.</source>
        <translation>Prüfen Sie den Port in der Adresse.</translation>
    </message>
    <message>
        <source>%1 asks for a certificate of this computer</source>
        <translation>%1 verlangt ein Zertifikat dieses Computers</translation>
    </message>
    <message>
        <source>That is not supported. Ask for an address that takes a client ID and secret.</source>
        <translation>Das wird nicht unterstützt. Fragen Sie nach einer Adresse, die Client-ID und Client-Secret annimmt.</translation>
    </message>
    <message>
        <source>The CA file cannot be used</source>
        <translation>Die CA-Datei ist nicht nutzbar</translation>
    </message>
    <message>
        <source>Choose a PEM file with “BEGIN CERTIFICATE” in it, or leave the field empty.</source>
        <translation>Wählen Sie eine PEM-Datei mit „BEGIN CERTIFICATE“ oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>There is no client secret</source>
        <translation>Das Client-Secret fehlt</translation>
    </message>
    <message>
        <source>Enter the client secret and test again.</source>
        <translation>Geben Sie das Client-Secret ein und testen Sie erneut.</translation>
    </message>
    <message>
        <source>The scope is not accepted</source>
        <translation>Der Scope wird nicht akzeptiert</translation>
    </message>
    <message>
        <source>Leave “Scope” empty, or ask which scopes this client has.</source>
        <translation>Lassen Sie „Scope“ leer oder fragen Sie, welche Scopes dieser Client hat.</translation>
    </message>
    <message>
        <source>This client may not sign in by itself</source>
        <translation>Dieser Client darf sich nicht selbst anmelden</translation>
    </message>
    <message>
        <source>Ask for a client with the “client credentials” grant.</source>
        <translation>Fordern Sie einen Client mit dem Grant „client credentials“ an.</translation>
    </message>
    <message>
        <source>The client ID or the client secret is wrong</source>
        <translation>Die Client-ID oder das Client-Secret ist falsch</translation>
    </message>
    <message>
        <source>Enter both again. If they are right, the client may have been removed or belong to another token URL.</source>
        <translation>Geben Sie beides neu ein. Wenn es stimmt, wurde der Client vielleicht entfernt oder gehört zu einer anderen Token-URL.</translation>
    </message>
    <message>
        <source>The token URL&apos;s host %1 was not found</source>
        <translation>Der Host %1 der Token-URL wurde nicht gefunden</translation>
    </message>
    <message>
        <source>Check the token URL for a typing error.</source>
        <translation>Prüfen Sie die Token-URL auf Tippfehler.</translation>
    </message>
    <message>
        <source>The token URL&apos;s host %1 does not answer</source>
        <translation>Der Host %1 der Token-URL antwortet nicht</translation>
    </message>
    <message>
        <source>Check the token URL and whether this network lets you reach it.</source>
        <translation>Prüfen Sie die Token-URL und ob sie aus diesem Netzwerk erreichbar ist.</translation>
    </message>
    <message>
        <source>The token URL is not the one of a token endpoint</source>
        <translation>Die Token-URL führt zu keinem Token-Endpunkt</translation>
    </message>
    <message>
        <source>It usually ends in /oauth2/token. Copy it again from what you were given.</source>
        <translation>Sie endet meist auf /oauth2/token. Kopieren Sie sie erneut aus Ihren Unterlagen.</translation>
    </message>
    <message>
        <source>%1 does not accept the token</source>
        <translation>%1 akzeptiert das Token nicht</translation>
    </message>
    <message>
        <source>Token URL and server have to belong together: production with production, the same region.</source>
        <translation>Token-URL und Server müssen zusammengehören: Produktion zu Produktion, gleiche Region.</translation>
    </message>
    <message>
        <source>This client may not list sites</source>
        <translation>Dieser Client darf keine Standorte auflisten</translation>
    </message>
    <message>
        <source>The sign-in works. Ask whoever manages the API client for the permission.</source>
        <translation>Die Anmeldung funktioniert. Bitten Sie die für den API-Client zuständige Stelle um die Berechtigung.</translation>
    </message>
    <message>
        <source>%1 answers, but not as the partner API</source>
        <translation>%1 antwortet, aber nicht als Partner API</translation>
    </message>
    <message>
        <source>Check the base URL. A proxy&apos;s sign-in page may also answer in its place.</source>
        <translation>Prüfen Sie die Basis-URL. Möglicherweise antwortet auch die Anmeldeseite eines Proxys an ihrer Stelle.</translation>
    </message>
    <message>
        <source>%1 was not found</source>
        <translation>%1 wurde nicht gefunden</translation>
    </message>
    <message>
        <source>Check the address for a typing error and this computer&apos;s network connection.</source>
        <translation>Prüfen Sie die Adresse auf Tippfehler und die Netzwerkverbindung dieses Computers.</translation>
    </message>
    <message>
        <source>%1 does not accept connections</source>
        <translation>%1 nimmt keine Verbindungen an</translation>
    </message>
    <message>
        <source>Check the port. The server may be down, or a firewall may be in between.</source>
        <translation>Prüfen Sie den Port. Der Server ist vielleicht außer Betrieb, oder eine Firewall ist dazwischen.</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1 hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>A firewall may be in between; if this network needs a proxy, set it under “Proxy”.</source>
        <translation>Vielleicht ist eine Firewall dazwischen; wenn dieses Netzwerk einen Proxy braucht, stellen Sie ihn unter „Proxy“ ein.</translation>
    </message>
    <message>
        <source>The proxy did not let the request through</source>
        <translation>Der Proxy hat die Anfrage nicht durchgelassen</translation>
    </message>
    <message>
        <source>Check host, port, user and password of the proxy.</source>
        <translation>Prüfen Sie Host, Port, Benutzer und Passwort des Proxys.</translation>
    </message>
    <message>
        <source>Waiting for the keychain: it may be asking for its password.</source>
        <translation>Warten auf den Schlüsselbund: Vielleicht fragt er nach seinem Passwort.</translation>
    </message>
    <message>
        <source>Kept in this system&apos;s keychain, never in a file.</source>
        <translation>Im Schlüsselbund dieses Systems gespeichert, nie in einer Datei.</translation>
    </message>
    <message>
        <source>Kept for this run only, because the keychain was not unlocked.</source>
        <translation>Nur für diese Sitzung gespeichert, denn der Schlüsselbund wurde nicht entsperrt.</translation>
    </message>
    <message>
        <source>Kept for this run only, because the keychain does not answer.</source>
        <translation>Nur für diese Sitzung gespeichert, denn der Schlüsselbund antwortet nicht.</translation>
    </message>
    <message>
        <source>Kept for this run only, because the keychain does not keep what it is given.</source>
        <translation>Nur für diese Sitzung gespeichert, denn der Schlüsselbund behält nicht, was er erhält.</translation>
    </message>
    <message>
        <source>Kept for this run only, because this system has no keychain service.</source>
        <translation>Nur für diese Sitzung gespeichert, denn dieses System hat keinen Schlüsselbunddienst.</translation>
    </message>
    <message>
        <source>You will be asked again after the next start.</source>
        <translation>Nach dem nächsten Start werden Sie erneut gefragt.</translation>
    </message>
    <message>
        <source>The list of profiles was damaged and could not be read</source>
        <translation>Die Profilliste war beschädigt und konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>It was kept as %1, and a new list begun.</source>
        <translation>Sie wurde als %1 aufbewahrt; eine neue Liste wurde begonnen.</translation>
    </message>
    <message>
        <source>The list of profiles was written by a later version of Switchyard</source>
        <translation>Die Profilliste stammt von einer neueren Version von Switchyard</translation>
    </message>
    <message>
        <source>It can be used but not changed here.</source>
        <translation>Sie kann hier genutzt, aber nicht geändert werden.</translation>
    </message>
    <message>
        <source>The list of profiles could not be read</source>
        <translation>Die Profilliste konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Check the permissions of %1.</source>
        <translation>Prüfen Sie die Zugriffsrechte von %1.</translation>
    </message>
    <message>
        <source>Profiles in the list that could not be read: %1</source>
        <translation>Nicht lesbare Profile in der Liste: %1</translation>
    </message>
    <message>
        <source>They stay in %1 as they are.</source>
        <translation>In %1 bleibt alles unverändert.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Looking for this system&apos;s keychain…</source>
        <translation>Der Schlüsselbund dieses Systems wird gesucht …</translation>
    </message>
</context>
<context>
    <name>switchyard::explain</name>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>This could not be asked</source>
        <translation>Diese Anfrage war nicht möglich</translation>
    </message>
    <message>
        <source>Nothing was sent. Check what was entered.</source>
        <translation>Es wurde nichts gesendet. Prüfen Sie die Eingaben.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>What was loaded before stays here. It goes on by itself when the service is back.</source>
        <translation>Bereits Geladenes bleibt erhalten. Es geht von selbst weiter, sobald der Dienst wieder erreichbar ist.</translation>
    </message>
    <message>
        <source>The server&apos;s name was not found</source>
        <translation>Der Servername wurde nicht gefunden</translation>
    </message>
    <message>
        <source>Check the network connection and the server&apos;s address in the connection profile.</source>
        <translation>Prüfen Sie die Netzwerkverbindung und die Serveradresse im Verbindungsprofil.</translation>
    </message>
    <message>
        <source>The server does not accept connections</source>
        <translation>Der Server nimmt keine Verbindungen an</translation>
    </message>
    <message>
        <source>It may be down, or the address or port is wrong.</source>
        <translation>Er ist vielleicht außer Betrieb, oder Adresse oder Port sind falsch.</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>Die Verbindung ging verloren</translation>
    </message>
    <message>
        <source>Try again when the network is stable.</source>
        <translation>Versuchen Sie es erneut, wenn das Netzwerk stabil ist.</translation>
    </message>
    <message>
        <source>The service did not answer in time</source>
        <translation>Der Dienst hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>Try again; if it stays slow, tell whoever runs the service.</source>
        <translation>Versuchen Sie es erneut; bleibt es langsam, informieren Sie den Betreiber des Dienstes.</translation>
    </message>
    <message>
        <source>The server&apos;s identity could not be verified</source>
        <translation>Die Identität des Servers konnte nicht bestätigt werden</translation>
    </message>
    <message>
        <source>Nothing was sent. If your company uses its own certificates, choose its CA file in the connection profile.</source>
        <translation>Es wurde nichts gesendet. Wenn Ihr Unternehmen eigene Zertifikate nutzt, wählen Sie dessen CA-Datei im Verbindungsprofil.</translation>
    </message>
    <message>
        <source>The proxy did not let the request through</source>
        <translation>Der Proxy hat die Anfrage nicht durchgelassen</translation>
    </message>
    <message>
        <source>Check the proxy and its sign-in in the settings.</source>
        <translation>Prüfen Sie den Proxy und seine Anmeldung in den Einstellungen.</translation>
    </message>
    <message>
        <source>The answer is larger than allowed</source>
        <translation>Die Antwort ist größer als zulässig</translation>
    </message>
    <message>
        <source>Ask for less at once, or raise the limit in the settings.</source>
        <translation>Fragen Sie weniger auf einmal ab oder erhöhen Sie das Limit in den Einstellungen.</translation>
    </message>
    <message>
        <source>The server points to another address</source>
        <translation>Der Server verweist auf eine andere Adresse</translation>
    </message>
    <message>
        <source>It was not followed, because the access token must not leave the configured server. Check the base URL.</source>
        <translation>Dem Verweis wurde nicht gefolgt, denn das Zugriffstoken darf den eingestellten Server nicht verlassen. Prüfen Sie die Basis-URL.</translation>
    </message>
    <message>
        <source>Signing in was refused</source>
        <translation>Die Anmeldung wurde abgelehnt</translation>
    </message>
    <message>
        <source>Check client ID, client secret and scope in the connection profile.</source>
        <translation>Prüfen Sie Client-ID, Client-Secret und Scope im Verbindungsprofil.</translation>
    </message>
    <message>
        <source>The service does not accept this sign-in</source>
        <translation>Der Dienst akzeptiert diese Anmeldung nicht</translation>
    </message>
    <message>
        <source>Check the credentials in the connection profile, then connect again.</source>
        <translation>Prüfen Sie die Zugangsdaten im Verbindungsprofil und verbinden Sie sich dann neu.</translation>
    </message>
    <message>
        <source>This client may not do that</source>
        <translation>Dieser Client darf das nicht</translation>
    </message>
    <message>
        <source>Ask whoever manages the API client for the permission.</source>
        <translation>Bitten Sie die für den API-Client zuständige Stelle um die Berechtigung.</translation>
    </message>
    <message>
        <source>The service does not know it</source>
        <translation>Der Dienst kennt dieses Objekt nicht</translation>
    </message>
    <message>
        <source>It may have been removed. Refresh the list.</source>
        <translation>Es wurde vielleicht entfernt. Aktualisieren Sie die Liste.</translation>
    </message>
    <message>
        <source>It was changed elsewhere meanwhile</source>
        <translation>Das Objekt wurde inzwischen anderswo geändert</translation>
    </message>
    <message>
        <source>Load the newest version, then make the change again.</source>
        <translation>Laden Sie die neueste Fassung und nehmen Sie die Änderung dann erneut vor.</translation>
    </message>
    <message>
        <source>The service did not understand the request</source>
        <translation>Der Dienst hat die Anfrage nicht verstanden</translation>
    </message>
    <message>
        <source>Check what was entered.</source>
        <translation>Prüfen Sie die Eingaben.</translation>
    </message>
    <message>
        <source>The service refused the values</source>
        <translation>Der Dienst hat die Werte abgelehnt</translation>
    </message>
    <message>
        <source>Correct what it names, then send again.</source>
        <translation>Berichtigen Sie die genannten Werte und senden Sie dann erneut.</translation>
    </message>
    <message>
        <source>It asks to wait %1.</source>
        <translation>Der Dienst bittet, %1 zu warten.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Warten Sie einen Moment und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Zu viele Anfragen</translation>
    </message>
    <message>
        <source>The service has a problem</source>
        <translation>Der Dienst hat ein Problem</translation>
    </message>
    <message>
        <source>Try again in a moment; nothing on this desk is wrong.</source>
        <translation>Versuchen Sie es gleich noch einmal; an diesem Leitstand liegt es nicht.</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>Die Antwort konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>What was loaded before is kept. A proxy or another version of the service may be in between.</source>
        <translation>Bereits Geladenes bleibt erhalten. Vielleicht ist ein Proxy oder eine andere Version des Dienstes dazwischen.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain could not be used</source>
        <translation>Der Schlüsselbund des Systems war nicht nutzbar</translation>
    </message>
    <message>
        <source>The client secret is kept for this run only and will be asked for again.</source>
        <translation>Das Client-Secret wird nur für diese Sitzung aufbewahrt und später erneut abgefragt.</translation>
    </message>
    <message>
        <source>This desk could not write its data</source>
        <translation>Dieser Leitstand konnte seine Daten nicht schreiben</translation>
    </message>
    <message>
        <source>Check free space and permissions of the data folder.</source>
        <translation>Prüfen Sie freien Speicherplatz und Zugriffsrechte des Datenordners.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>The export was not written</source>
        <translation>Der Export wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>Its folder is not there any more. Choose another one.</source>
        <translation>Den Ordner gibt es nicht mehr. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>You may not write there. Choose another folder.</source>
        <translation>Dort dürfen Sie nicht schreiben. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is a folder of this name. Choose another file name.</source>
        <translation>Es gibt einen Ordner mit diesem Namen. Wählen Sie einen anderen Dateinamen.</translation>
    </message>
    <message>
        <source>The disk has no room for it. Free some space, or choose another disk.</source>
        <translation>Auf dem Datenträger ist kein Platz dafür. Schaffen Sie Platz, oder wählen Sie einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>Choose another folder, or try again.</source>
        <translation>Wählen Sie einen anderen Ordner, oder versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>A file that was there before is unchanged.</source>
        <translation>Eine Datei, die vorher dort war, ist unverändert.</translation>
    </message>
    <message>
        <source>This ID is taken already</source>
        <translation>Diese ID ist bereits vergeben</translation>
    </message>
    <message>
        <source>Nothing was sent. Choose another ID, or open what has it and edit that.</source>
        <translation>Es wurde nichts gesendet. Wählen Sie eine andere ID, oder öffnen und bearbeiten Sie, was diese ID hat.</translation>
    </message>
    <message>
        <source>The file cannot be imported</source>
        <translation>Die Datei kann nicht importiert werden</translation>
    </message>
    <message>
        <source>Save it as CSV in UTF-8, and choose it again.</source>
        <translation>Speichern Sie sie als CSV in UTF-8, und wählen Sie sie erneut.</translation>
    </message>
    <message>
        <source>Line %1 is not text in UTF-8.</source>
        <translation>Zeile %1 ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>Line %1 is not text in UTF-16, which the file claims to be.</source>
        <translation>Zeile %1 ist kein Text in UTF-16, was die Datei zu sein behauptet.</translation>
    </message>
    <message>
        <source>Line %1 has a NUL byte: this is no text, or one in another encoding.</source>
        <translation>Zeile %1 enthält ein NUL-Byte: Das ist kein Text oder einer in anderer Kodierung.</translation>
    </message>
    <message>
        <source>The quotation mark in line %1 is never closed.</source>
        <translation>Das Anführungszeichen in Zeile %1 wird nie geschlossen.</translation>
    </message>
    <message>
        <source>Close it, or remove it, and choose the file again.</source>
        <translation>Schließen oder entfernen Sie es, und wählen Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>A cell in line %1 is longer than 1 MiB. Most likely its quotation mark is not closed.</source>
        <translation>Eine Zelle in Zeile %1 ist länger als 1 MiB. Wahrscheinlich ist ihr Anführungszeichen nicht geschlossen.</translation>
    </message>
    <message>
        <source>Line %1 has more than 1,000 cells.</source>
        <translation>Zeile %1 hat mehr als 1.000 Zellen.</translation>
    </message>
    <message>
        <source>Check the separator.</source>
        <translation>Prüfen Sie das Trennzeichen.</translation>
    </message>
    <message>
        <source>It was changed since its columns were chosen.</source>
        <translation>Sie wurde geändert, seit ihre Spalten gewählt wurden.</translation>
    </message>
    <message>
        <source>Go back, and look at its columns again.</source>
        <translation>Gehen Sie zurück, und sehen Sie die Spalten noch einmal an.</translation>
    </message>
    <message>
        <source>It has a first line with the names of the columns, and nothing below.</source>
        <translation>Sie hat eine erste Zeile mit den Namen der Spalten und nichts darunter.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>It could not be read: %1.</source>
        <translation>Sie konnte nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>Choose another file, or try again.</source>
        <translation>Wählen Sie eine andere Datei, oder versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>switchyard::unittext</name>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>silent %1</source>
        <translation>stumm seit %1</translation>
    </message>
</context>
<context>
    <name>switchyard::zonetime</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A date in the letters of QLocale::toString().</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>The same without its year.</extracomment>
        <translation>d. MMM</translation>
    </message>
</context>
</TS>
