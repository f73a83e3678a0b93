<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>switchyard::ActivityExporter</name>
    <message numerus="yes">
        <source>%Ln writes exported</source>
        <translation>
            <numerusform>%Ln write exported</numerusform>
            <numerusform>%Ln writes exported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::ActivityInspector</name>
    <message numerus="yes">
        <source>%Ln times, last %1</source>
        <translation>
            <numerusform>%Ln time, last %1</numerusform>
            <numerusform>%Ln times, last %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::CommandActions</name>
    <message numerus="yes">
        <source>This command has %Ln writes: %1.</source>
        <translation>
            <numerusform>This command has %Ln write: %1.</numerusform>
            <numerusform>This command has %Ln writes: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of it, %Ln can be reverted.</source>
        <translation>
            <numerusform>Of it, %Ln can be reverted.</numerusform>
            <numerusform>Of it, %Ln can be reverted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::CommandDesk</name>
    <message numerus="yes">
        <source>Mode %1 for %n device(s)</source>
        <translation>
            <numerusform>Mode %1 for %n device</numerusform>
            <numerusform>Mode %1 for %n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the overlay plan of %n device(s)</source>
        <translation>
            <numerusform>Remove the overlay plan of %n device</numerusform>
            <numerusform>Remove the overlay plan of %n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overlay plan for %n device(s)</source>
        <translation>
            <numerusform>Overlay plan for %n device</numerusform>
            <numerusform>Overlay plan for %n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::CommandOperation</name>
    <message numerus="yes">
        <source>Its notes are longer than %Ln character(s).</source>
        <translation>
            <numerusform>Its notes are longer than %Ln character.</numerusform>
            <numerusform>Its notes are longer than %Ln characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::CommandPalette</name>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::CommandTask</name>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had it already</source>
        <translation>
            <numerusform>%n had it already</numerusform>
            <numerusform>%n had it already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::CommandWords</name>
    <message numerus="yes">
        <source>%Ln command(s)</source>
        <translation>
            <numerusform>%Ln command</numerusform>
            <numerusform>%Ln commands</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::DeskStatus</name>
    <message numerus="yes">
        <source>Outbox: %Ln waiting</source>
        <translation>
            <numerusform>Outbox: %Ln waiting</numerusform>
            <numerusform>Outbox: %Ln waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visits need attention</source>
        <translation>
            <numerusform>%Ln visit needs attention</numerusform>
            <numerusform>%Ln visits need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::DeviceCommands</name>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::DevicesPage</name>
    <message numerus="yes">
        <source>%n devices are no longer listed</source>
        <translation>
            <numerusform>%n device is no longer listed</numerusform>
            <numerusform>%n devices are no longer listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show telemetry (of at most %n devices)</source>
        <translation>
            <numerusform>Show telemetry (of at most %n device)</numerusform>
            <numerusform>Show telemetry (of at most %n devices)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::FieldCommands</name>
    <message numerus="yes">
        <source>Visit sheet (at most %n sites)</source>
        <translation>
            <numerusform>Visit sheet (at most %n site)</numerusform>
            <numerusform>Visit sheet (at most %n sites)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::FleetPage</name>
    <message numerus="yes">
        <source>%n entries of the list could not be read</source>
        <translation>
            <numerusform>%n entry of the list could not be read</numerusform>
            <numerusform>%n entries of the list could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::FleetSyncTask</name>
    <message numerus="yes">
        <source>%Ln sites</source>
        <translation>
            <numerusform>%Ln site</numerusform>
            <numerusform>%Ln sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln devices</source>
        <translation>
            <numerusform>%Ln device</numerusform>
            <numerusform>%Ln devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visits</source>
        <translation>
            <numerusform>%Ln visit</numerusform>
            <numerusform>%Ln visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::FleetTableModel</name>
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
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::HaltNotice</name>
    <message numerus="yes">
        <source>No connection: %Ln writes wait</source>
        <translation>
            <numerusform>No connection: %Ln write waits</numerusform>
            <numerusform>No connection: %Ln writes wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln writes have stopped: %1</source>
        <translation>
            <numerusform>%Ln write has stopped: %1</numerusform>
            <numerusform>%Ln writes have stopped: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::ImportFileStep</name>
    <message numerus="yes">
        <source>%1, %n columns. The first rows:</source>
        <translation>
            <numerusform>%1, %n column. The first rows:</numerusform>
            <numerusform>%1, %n columns. The first rows:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::JsonTreeModel</name>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n elements</source>
        <translation>
            <numerusform>%n element</numerusform>
            <numerusform>%n elements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::ModeSheet</name>
    <message numerus="yes">
        <source>Change the operation mode of %n devices</source>
        <translation>
            <numerusform>Change the operation mode of %n device</numerusform>
            <numerusform>Change the operation mode of %n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::OfflinePreparation</name>
    <message numerus="yes">
        <source>Prepare %n sites for offline</source>
        <translation>
            <numerusform>Prepare %n site for offline</numerusform>
            <numerusform>Prepare %n sites for offline</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::PlanEditing</name>
    <message numerus="yes">
        <source>%n problems have to be solved first.</source>
        <translation>
            <numerusform>%n problem has to be solved first.</numerusform>
            <numerusform>%n problems have to be solved first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::PlanEditor</name>
    <message numerus="yes">
        <source>%n blocks, %1</source>
        <translation>
            <numerusform>%n block, %1</numerusform>
            <numerusform>%n blocks, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocks are over and not sent again.</source>
        <translation>
            <numerusform>%n block is over and not sent again.</numerusform>
            <numerusform>%n blocks are over and not sent again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocks were taken over.</source>
        <translation>
            <numerusform>%n block was taken over.</numerusform>
            <numerusform>%n blocks were taken over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocks lie in the past and were left out.</source>
        <translation>
            <numerusform>%n block lies in the past and was left out.</numerusform>
            <numerusform>%n blocks lie in the past and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::PlanText</name>
    <message numerus="yes">
        <source>The plan in the text has more than %n blocks.</source>
        <translation>
            <numerusform>The plan in the text has more than %n block.</numerusform>
            <numerusform>The plan in the text has more than %n blocks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::PlanTimeline</name>
    <message numerus="yes">
        <source>%n blocks</source>
        <translation>
            <numerusform>%n block</numerusform>
            <numerusform>%n blocks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::PrepareSheet</name>
    <message numerus="yes">
        <source>Prepare %n sites</source>
        <translation>
            <numerusform>Prepare %n site</numerusform>
            <numerusform>Prepare %n sites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::ReviewSheet</name>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites</source>
        <translation>
            <numerusform>%n site</numerusform>
            <numerusform>%n sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stand so already and are not sent</source>
        <translation>
            <numerusform>%n stands so already and is not sent</numerusform>
            <numerusform>%n stand so already and are not sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::SiteInspector</name>
    <message numerus="yes">
        <source>%n devices could not be read</source>
        <translation>
            <numerusform>%n device could not be read</numerusform>
            <numerusform>%n devices could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::SitesPage</name>
    <message numerus="yes">
        <source>%n sites are no longer listed</source>
        <translation>
            <numerusform>%n site is no longer listed</numerusform>
            <numerusform>%n sites are no longer listed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::StatusStrip</name>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::SubjectPicker</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::TableExporter</name>
    <message numerus="yes">
        <source>%Ln rows exported</source>
        <translation>
            <numerusform>%Ln row exported</numerusform>
            <numerusform>%Ln rows exported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::TableImporter</name>
    <message numerus="yes">
        <source>%Ln rows imported</source>
        <translation>
            <numerusform>%Ln row imported</numerusform>
            <numerusform>%Ln rows imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::TaskModel</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::TelemetryExporter</name>
    <message numerus="yes">
        <source>%Ln rows exported</source>
        <translation>
            <numerusform>%Ln row exported</numerusform>
            <numerusform>%Ln rows exported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::TelemetryPage</name>
    <message numerus="yes">
        <source>%n were left out: at most %1 devices and sensors can be compared.</source>
        <translation>
            <numerusform>%n was left out: at most %1 devices and sensors can be compared.</numerusform>
            <numerusform>%n were left out: at most %1 devices and sensors can be compared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no telemetry of their own in this span</source>
        <translation>
            <numerusform>%n device has no telemetry of its own in this span</numerusform>
            <numerusform>%n devices have no telemetry of their own in this span</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::TelemetrySummary</name>
    <message numerus="yes">
        <source>metered, %n resets</source>
        <translation>
            <numerusform>metered, %n reset</numerusform>
            <numerusform>metered, %n resets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::TelemetryToolbar</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::VisitCalendar</name>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>%n planned</numerusform>
            <numerusform>%n planned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::VisitCalendarModel</name>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::VisitDayDelegate</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::VisitSheet</name>
    <message numerus="yes">
        <source>Nothing was found; %n checks passed.</source>
        <translation>
            <numerusform>Nothing was found; %n check passed.</numerusform>
            <numerusform>Nothing was found; %n checks passed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checks passed; these did not:</source>
        <translation>
            <numerusform>%n check passed; these did not:</numerusform>
            <numerusform>%n checks passed; these did not:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older ones are left out.</source>
        <translation>
            <numerusform>%n older one is left out.</numerusform>
            <numerusform>%n older ones are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::VisitSheetExporter</name>
    <message numerus="yes">
        <source>%n visit sheets written</source>
        <translation>
            <numerusform>%n visit sheet written</numerusform>
            <numerusform>%n visit sheets written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::VisitSheets</name>
    <message numerus="yes">
        <source>Visit sheets of %n sites</source>
        <translation>
            <numerusform>Visit sheet of %n site</numerusform>
            <numerusform>Visit sheets of %n sites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::VisitsPage</name>
    <message numerus="yes">
        <source>%n visits are no longer listed</source>
        <translation>
            <numerusform>%n visit is no longer listed</numerusform>
            <numerusform>%n visits are no longer listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are no drafts of visits</source>
        <translation>
            <numerusform>%n file is no draft of a visit</numerusform>
            <numerusform>%n files are no drafts of visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::WiringView</name>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n nodes</numerusform>
        </translation>
    </message>
</context>
</TS>
