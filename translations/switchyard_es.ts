<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>switchyard::AboutDialog</name>
    <message>
        <source>About Switchyard</source>
        <translation>Acerca de Switchyard</translation>
    </message>
    <message>
        <source>The desk at which a person runs a fleet of home batteries, inverters, EVs, PV and relays.</source>
        <translation>El puesto desde el que una persona opera una flota de baterías domésticas, inversores, vehículos eléctricos, fotovoltaica y relés.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Se distribuye sin garantía alguna.</translation>
    </message>
</context>
<context>
    <name>switchyard::ActionProvider</name>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
</context>
<context>
    <name>switchyard::ActivityExporter</name>
    <message>
        <source>Export activity</source>
        <translation>Exportar actividad</translation>
    </message>
    <message>
        <source>JSON lines, with the check of the record (*.jsonl)</source>
        <translation>Líneas JSON, con la comprobación del registro (*.jsonl)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Export again</source>
        <translation>Exportar de nuevo</translation>
    </message>
    <message>
        <source>The record could not be read</source>
        <translation>No se pudo leer el registro</translation>
    </message>
    <message numerus="yes">
        <source>%Ln writes exported</source>
        <translation>
            <numerusform>%Ln escritura exportada</numerusform>
            <numerusform>%Ln escrituras exportadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::ActivityFilterBar</name>
    <message>
        <source>Show all commands</source>
        <translation>Mostrar todas las órdenes</translation>
    </message>
    <message>
        <source>All operations</source>
        <translation>Todas las operaciones</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Todos los resultados</translation>
    </message>
    <message>
        <source>All the time</source>
        <translation>Todo el periodo</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>Filter activity</source>
        <translation>Filtrar actividad</translation>
    </message>
    <message>
        <source>Filter activity: a device, a site, a person, a title</source>
        <translation>Filtrar actividad: un dispositivo, un emplazamiento, una persona, un título</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
</context>
<context>
    <name>switchyard::ActivityInspector</name>
    <message>
        <source>Activity inspector</source>
        <translation>Inspector de actividad</translation>
    </message>
    <message>
        <source>Activity tabs</source>
        <translation>Pestañas de actividad</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Full answer</source>
        <translation>Respuesta completa</translation>
    </message>
    <message>
        <source>The service gave no more than is said above.</source>
        <translation>El servicio no dio más información que la indicada arriba.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Close inspector</source>
        <translation>Cerrar inspector</translation>
    </message>
    <message>
        <source>Close inspector (Esc)</source>
        <translation>Cerrar inspector (Esc)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>the record has no such entry</source>
        <translation>el registro no contiene esa entrada</translation>
    </message>
    <message>
        <source>This entry could not be read</source>
        <translation>No se pudo leer esta entrada</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1, planned %2</source>
        <translation>%1, planificado: %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>once, %1</source>
        <translation>una vez, %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times, last %1</source>
        <translation>
            <numerusform>%Ln vez, la última: %1</numerusform>
            <numerusform>%Ln veces, la última: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open site</source>
        <translation>Abrir emplazamiento</translation>
    </message>
    <message>
        <source>Open device</source>
        <translation>Abrir dispositivo</translation>
    </message>
    <message>
        <source>%1, accepted</source>
        <translation>%1, aceptado</translation>
    </message>
</context>
<context>
    <name>switchyard::ActivityPage</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Columnas…</translation>
    </message>
    <message>
        <source>Times in UTC</source>
        <translation>Horas en UTC</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>The record could not be read</source>
        <translation>No se pudo leer el registro</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Reading the record</source>
        <translation>Leyendo el registro</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Aún no se ha cambiado nada</translation>
    </message>
    <message>
        <source>Every change that is sent from this profile is recorded here before it leaves: who, when, what was there before, and what became of it.</source>
        <translation>Cada cambio que se envía desde este perfil se registra aquí antes de salir: quién, cuándo, qué había antes y qué fue de él.</translation>
    </message>
    <message>
        <source>No write matches the filter</source>
        <translation>Ninguna escritura coincide con el filtro</translation>
    </message>
    <message>
        <source>Change the text or the choices above, or clear them to see everything.</source>
        <translation>Cambie el texto o las opciones de arriba, o bórrelos para verlo todo.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Borrar filtro</translation>
    </message>
</context>
<context>
    <name>switchyard::Application</name>
    <message>
        <source>The demo fleet is not there</source>
        <translation>La flota de demostración no está disponible</translation>
    </message>
    <message>
        <source>Demo fleet</source>
        <translation>Flota de demostración</translation>
    </message>
    <message>
        <source>The profile could not be opened</source>
        <translation>No se pudo abrir el perfil</translation>
    </message>
    <message>
        <source>The folder %1 cannot be used: %2</source>
        <translation>No se puede usar la carpeta %1: %2</translation>
    </message>
    <message>
        <source>This profile is in use by another process.</source>
        <translation>Otro proceso está usando este perfil.</translation>
    </message>
</context>
<context>
    <name>switchyard::BalanceModel</name>
    <message>
        <source>Generated</source>
        <translation>Generado</translation>
    </message>
    <message>
        <source>Self-consumed</source>
        <translation>Autoconsumido</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportado</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Hogar</translation>
    </message>
    <message>
        <source>EV</source>
        <translation>VE</translation>
    </message>
    <message>
        <source>Battery in</source>
        <translation>Batería, entrada</translation>
    </message>
    <message>
        <source>Battery out</source>
        <translation>Batería, salida</translation>
    </message>
    <message>
        <source>Self-consumption</source>
        <translation>Autoconsumo</translation>
    </message>
    <message>
        <source>Self-sufficiency</source>
        <translation>Autosuficiencia</translation>
    </message>
    <message>
        <source>Not accounted for</source>
        <translation>Sin atribuir</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A power, and its share of what flows through the site: &quot;120 W (3.4 %)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>known for %1 of %2</source>
        <extracomment>Two lengths of time: &quot;known for 18 h 30 min of 1 d&quot;.</extracomment>
        <translation>conocido durante %1 de %2</translation>
    </message>
    <message>
        <source>no grid meter</source>
        <translation>sin contador de red</translation>
    </message>
    <message>
        <source>no PV sensor</source>
        <translation>sin sensor FV</translation>
    </message>
    <message>
        <source>no household sensor</source>
        <translation>sin sensor del hogar</translation>
    </message>
    <message>
        <source>no sensor</source>
        <translation>sin sensor</translation>
    </message>
    <message>
        <source>%1 of %2 sensors without data</source>
        <translation>%1 de %2 sensores sin datos</translation>
    </message>
    <message>
        <source>nothing generated</source>
        <translation>nada generado</translation>
    </message>
    <message>
        <source>nothing consumed</source>
        <translation>nada consumido</translation>
    </message>
    <message>
        <source>more imported than consumed</source>
        <translation>más importado que consumido</translation>
    </message>
    <message>
        <source>household is derived</source>
        <translation>el hogar es derivado</translation>
    </message>
    <message>
        <source>derived, %1</source>
        <extracomment>Where a value comes from, and for how long it is known: &quot;derived, known for 18 h of 1 d&quot;.</extracomment>
        <translation>derivado, %1</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>derivado</translation>
    </message>
    <message>
        <source>gave back %1</source>
        <translation>devolvió %1</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Magnitud</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>switchyard::Channel</name>
    <message>
        <source>Power</source>
        <translation>Potencia</translation>
    </message>
    <message>
        <source>positive = into the device</source>
        <translation>positivo = hacia el dispositivo</translation>
    </message>
    <message>
        <source>State of charge</source>
        <translation>Estado de carga</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Tensión</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Corriente</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Energy in</source>
        <translation>Energía entrante</translation>
    </message>
    <message>
        <source>since the start of the span</source>
        <translation>desde el inicio del periodo</translation>
    </message>
    <message>
        <source>Energy out</source>
        <translation>Energía saliente</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>en reposo</translation>
    </message>
    <message>
        <source>charging</source>
        <translation>cargando</translation>
    </message>
    <message>
        <source>discharging</source>
        <translation>descargando</translation>
    </message>
    <message>
        <source>in</source>
        <translation>de entrada</translation>
    </message>
    <message>
        <source>out</source>
        <translation>de salida</translation>
    </message>
</context>
<context>
    <name>switchyard::ChartContent</name>
    <message>
        <source>%1 to %2, zone %3</source>
        <translation>%1 a %2, zona %3</translation>
    </message>
    <message>
        <source>%1 from %2 at %3 to %4 at %5</source>
        <translation>%1: de %2 (%3) a %4 (%5)</translation>
    </message>
    <message>
        <source>%1 reset at %2</source>
        <translation>%1: reinicio el %2</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>no data for %1</source>
        <translation>sin datos durante %1</translation>
    </message>
    <message>
        <source>%1 to %2 · %3</source>
        <translation>%1 a %2 · %3</translation>
    </message>
    <message>
        <source>%1: %2 from %3 to %4</source>
        <comment>Overlay plan, what, moments</comment>
        <translation>%1: %2 de %3 a %4</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>what, moments</comment>
        <translation>%1 de %2 a %3</translation>
    </message>
</context>
<context>
    <name>switchyard::ChartPane</name>
    <message>
        <source>no data %1</source>
        <translation>sin datos %1</translation>
    </message>
    <message>
        <source>counter reset</source>
        <translation>reinicio del contador</translation>
    </message>
</context>
<context>
    <name>switchyard::Checklists</name>
    <message>
        <source>Commissioning</source>
        <translation>Puesta en marcha</translation>
    </message>
    <message>
        <source>Serial numbers match the wiring diagram</source>
        <translation>Los números de serie coinciden con el esquema de cableado</translation>
    </message>
    <message>
        <source>Isolator and circuit breakers labelled</source>
        <translation>Seccionador e interruptores rotulados</translation>
    </message>
    <message>
        <source>Current clamps sit in the direction of the arrows</source>
        <translation>Las pinzas amperimétricas siguen la dirección de las flechas</translation>
    </message>
    <message>
        <source>Grid meter shows import while a load runs</source>
        <translation>El contador de red muestra importación con una carga en marcha</translation>
    </message>
    <message>
        <source>Battery charges and discharges on command</source>
        <translation>La batería carga y descarga cuando se le ordena</translation>
    </message>
    <message>
        <source>Network connection stable, signal noted</source>
        <translation>Conexión de red estable, señal anotada</translation>
    </message>
    <message>
        <source>Customer shown how to switch off safely</source>
        <translation>El cliente sabe cómo apagar con seguridad</translation>
    </message>
    <message>
        <source>Battery maintenance</source>
        <translation>Mantenimiento de la batería</translation>
    </message>
    <message>
        <source>No damage, heat, smell or moisture at the battery</source>
        <translation>Sin daños, calor, olor ni humedad en la batería</translation>
    </message>
    <message>
        <source>Ventilation openings free</source>
        <translation>Aberturas de ventilación libres</translation>
    </message>
    <message>
        <source>Terminals tight, torque checked</source>
        <translation>Bornes apretados, par comprobado</translation>
    </message>
    <message>
        <source>Firmware version noted</source>
        <translation>Versión de firmware anotada</translation>
    </message>
    <message>
        <source>State of charge noted</source>
        <translation>Estado de carga anotado</translation>
    </message>
    <message>
        <source>Charging and discharging tested</source>
        <translation>Carga y descarga probadas</translation>
    </message>
    <message>
        <source>Inverter and PV</source>
        <translation>Inversor y FV</translation>
    </message>
    <message>
        <source>Modules and cables without damage</source>
        <translation>Módulos y cables sin daños</translation>
    </message>
    <message>
        <source>DC isolator tested</source>
        <translation>Seccionador de CC probado</translation>
    </message>
    <message>
        <source>String voltages noted</source>
        <translation>Tensiones de las cadenas anotadas</translation>
    </message>
    <message>
        <source>No fault shown on the inverter</source>
        <translation>El inversor no muestra fallos</translation>
    </message>
    <message>
        <source>Yield plausible for the weather</source>
        <translation>Producción acorde con el tiempo</translation>
    </message>
    <message>
        <source>Communication fault</source>
        <translation>Fallo de comunicación</translation>
    </message>
    <message>
        <source>Gateway has power</source>
        <translation>La pasarela tiene alimentación</translation>
    </message>
    <message>
        <source>Cable or radio link checked</source>
        <translation>Cable o enlace de radio comprobado</translation>
    </message>
    <message>
        <source>Router restarted together with the customer</source>
        <translation>Router reiniciado junto con el cliente</translation>
    </message>
    <message>
        <source>Devices answer again, time noted</source>
        <translation>Los dispositivos vuelven a responder, hora anotada</translation>
    </message>
</context>
<context>
    <name>switchyard::ColumnMenu</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation>Mostrar todas las columnas</translation>
    </message>
</context>
<context>
    <name>switchyard::CommandActions</name>
    <message>
        <source>Whole command</source>
        <translation>Orden completa</translation>
    </message>
    <message>
        <source>Why it cannot be reverted</source>
        <translation>Por qué no se puede revertir</translation>
    </message>
    <message>
        <source>Was carried out</source>
        <translation>Se ejecutó</translation>
    </message>
    <message>
        <source>Was not carried out</source>
        <translation>No se ejecutó</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Consultar de nuevo</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Reintentar fallidos</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Show whole command</source>
        <translation>Mostrar orden completa</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This command is a single write: %1.</source>
        <translation>Esta orden es una sola escritura: %1.</translation>
    </message>
    <message numerus="yes">
        <source>This command has %Ln writes: %1.</source>
        <translation>
            <numerusform>Esta orden tiene %Ln escritura: %1.</numerusform>
            <numerusform>Esta orden tiene %Ln escrituras: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record of this command could not be read.</source>
        <translation>No se pudo leer el registro de esta orden.</translation>
    </message>
    <message>
        <source>It cannot be reverted yet: some of it is still to be sent.</source>
        <translation>Aún no se puede revertir: queda una parte por enviar.</translation>
    </message>
    <message>
        <source>It cannot be reverted yet: nobody knows what became of it.</source>
        <translation>Aún no se puede revertir: no se sabe qué fue de ella.</translation>
    </message>
    <message>
        <source>There is nothing to revert: nothing of it was carried out.</source>
        <translation>No hay nada que revertir: no se ejecutó nada.</translation>
    </message>
    <message>
        <source>There is nothing to revert: it was so already, and nothing was changed.</source>
        <translation>No hay nada que revertir: ya estaba así y no se cambió nada.</translation>
    </message>
    <message>
        <source>It cannot be reverted: the service has no way back, or what was there before is not known.</source>
        <translation>No se puede revertir: el servicio no permite volver atrás o se desconoce lo que había antes.</translation>
    </message>
    <message numerus="yes">
        <source>Of it, %Ln can be reverted.</source>
        <translation>
            <numerusform>De ellas, se puede revertir %Ln.</numerusform>
            <numerusform>De ellas, se pueden revertir %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert: %1</source>
        <translation>Revertir: %1</translation>
    </message>
    <message>
        <source>Record that the write to %1 was carried out?</source>
        <translation>¿Registrar que la escritura en %1 se ejecutó?</translation>
    </message>
    <message>
        <source>Record that the write to %1 was not carried out?</source>
        <translation>¿Registrar que la escritura en %1 no se ejecutó?</translation>
    </message>
    <message>
        <source>Nothing is sent. It counts as confirmed for good, in your name, and other writes to the same thing that waited for it go on.</source>
        <translation>No se envía nada. Cuenta definitivamente como confirmada, en su nombre, y continúan las demás escrituras en el mismo destino que la esperaban.</translation>
    </message>
    <message>
        <source>Nothing is sent now. It counts as refused, in your name, and can be tried again with “Retry failed”. Other writes to the same thing that waited for it go on.</source>
        <translation>Por ahora no se envía nada. Cuenta como rechazada, en su nombre, y se puede intentar de nuevo con «Reintentar fallidos». Continúan las demás escrituras en el mismo destino que la esperaban.</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Registrar</translation>
    </message>
</context>
<context>
    <name>switchyard::CommandDesk</name>
    <message numerus="yes">
        <source>Mode %1 for %n device(s)</source>
        <translation>
            <numerusform>Modo %1 para %n dispositivo</numerusform>
            <numerusform>Modo %1 para %n dispositivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the overlay plan of %n device(s)</source>
        <translation>
            <numerusform>Quitar el plan superpuesto de %n dispositivo</numerusform>
            <numerusform>Quitar el plan superpuesto de %n dispositivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overlay plan for %n device(s)</source>
        <translation>
            <numerusform>Plan superpuesto para %n dispositivo</numerusform>
            <numerusform>Plan superpuesto para %n dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>New site %1</source>
        <translation>Nuevo emplazamiento %1</translation>
    </message>
    <message>
        <source>Change site %1</source>
        <translation>Cambiar el emplazamiento %1</translation>
    </message>
    <message>
        <source>New device %1</source>
        <translation>Nuevo dispositivo %1</translation>
    </message>
    <message>
        <source>Change device %1</source>
        <translation>Cambiar el dispositivo %1</translation>
    </message>
</context>
<context>
    <name>switchyard::CommandOperation</name>
    <message>
        <source>The mode “Unknown” can be read, but not set.</source>
        <translation>El modo «Unknown» se puede leer, pero no establecer.</translation>
    </message>
    <message>
        <source>It has no id.</source>
        <translation>No tiene ID.</translation>
    </message>
    <message>
        <source>This is not what the service takes: %1</source>
        <translation>El servicio no acepta esto: %1</translation>
    </message>
    <message>
        <source>It has no site.</source>
        <translation>No tiene emplazamiento.</translation>
    </message>
    <message>
        <source>It is neither scheduled nor completed.</source>
        <translation>No está ni programada ni completada.</translation>
    </message>
    <message numerus="yes">
        <source>Its notes are longer than %Ln character(s).</source>
        <translation>
            <numerusform>Sus notas tienen más de %Ln carácter.</numerusform>
            <numerusform>Sus notas tienen más de %Ln caracteres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Number of results</source>
        <translation>Número de resultados</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>Sin resultados</translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a page, a command, a name or an ID</source>
        <translation>Escriba una página, un comando, un nombre o un ID</translation>
    </message>
</context>
<context>
    <name>switchyard::CommandReview</name>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Emplazamiento</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
</context>
<context>
    <name>switchyard::CommandReviewer</name>
    <message>
        <source>Being written down…</source>
        <translation>Registrando…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Aún sin enviar</translation>
    </message>
    <message>
        <source>It is written down and goes on as soon as the service can be reached.</source>
        <translation>Está registrado y continúa en cuanto se pueda acceder al servicio.</translation>
    </message>
    <message>
        <source>Nobody can tell whether it was carried out</source>
        <translation>No se sabe si se ejecutó</translation>
    </message>
    <message>
        <source>The answer was lost, and what stands there now is neither. Look at it before you send again.</source>
        <translation>La respuesta se perdió, y lo que hay ahora no es ni lo anterior ni lo nuevo. Revíselo antes de enviar de nuevo.</translation>
    </message>
    <message>
        <source>Not carried out</source>
        <translation>No se ejecutó</translation>
    </message>
</context>
<context>
    <name>switchyard::CommandTask</name>
    <message>
        <source>stopped by itself: it cannot be written down</source>
        <translation>detenido por sí solo: no se puede registrar</translation>
    </message>
    <message>
        <source>stopped by itself: the service cannot be used</source>
        <translation>detenido por sí solo: el servicio no se puede usar</translation>
    </message>
    <message>
        <source>ends what is on its way</source>
        <translation>termina lo que está en camino</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n por decidir</numerusform>
            <numerusform>%n por decidir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had it already</source>
        <translation>
            <numerusform>%n ya lo tenía</numerusform>
            <numerusform>%n ya lo tenían</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::CommandWords</name>
    <message>
        <source>Operation mode</source>
        <translation>Modo de funcionamiento</translation>
    </message>
    <message>
        <source>Overlay plan</source>
        <translation>Plan superpuesto</translation>
    </message>
    <message>
        <source>New site</source>
        <translation>Nuevo emplazamiento</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Emplazamiento</translation>
    </message>
    <message>
        <source>New device</source>
        <translation>Nuevo dispositivo</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planificado</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>enviándose</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>was so already</source>
        <translation>ya estaba así</translation>
    </message>
    <message>
        <source>no answer, but it was found carried out</source>
        <translation>sin respuesta, pero se comprobó que se ejecutó</translation>
    </message>
    <message>
        <source>no answer, and it was found not carried out</source>
        <translation>sin respuesta, y se comprobó que no se ejecutó</translation>
    </message>
    <message>
        <source>the server has neither the old nor the new value</source>
        <translation>el servidor no tiene ni el valor anterior ni el nuevo</translation>
    </message>
    <message>
        <source>the program ended while it was on its way</source>
        <translation>el programa terminó mientras estaba en camino</translation>
    </message>
    <message>
        <source>changed meanwhile on the server</source>
        <translation>modificado entretanto en el servidor</translation>
    </message>
    <message>
        <source>decided by a person</source>
        <translation>decidido por una persona</translation>
    </message>
    <message>
        <source>to be tried again</source>
        <translation>se intentará de nuevo</translation>
    </message>
    <message>
        <source>taken back before it was sent</source>
        <translation>retirado antes de enviarse</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>sin plan</translation>
    </message>
    <message numerus="yes">
        <source>%Ln command(s)</source>
        <translation>
            <numerusform>%Ln orden</numerusform>
            <numerusform>%Ln órdenes</numerusform>
        </translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Nueva visita</translation>
    </message>
    <message>
        <source>discarded by a person</source>
        <translation>descartado por una persona</translation>
    </message>
</context>
<context>
    <name>switchyard::ConnectionCard</name>
    <message>
        <source>Kind of server</source>
        <translation>Tipo de servidor</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>Qué significa</translation>
    </message>
</context>
<context>
    <name>switchyard::ConnectionDelegate</name>
    <message>
        <source>deployed</source>
        <translation>desplegado</translation>
    </message>
</context>
<context>
    <name>switchyard::ConnectionForm</name>
    <message>
        <source>As this system is set up</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Sin proxy</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>Proxy HTTP</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>Proxy SOCKS5</translation>
    </message>
    <message>
        <source>Use HTTP/2 where the server offers it</source>
        <translation>Usar HTTP/2 si el servidor lo ofrece</translation>
    </message>
    <message>
        <source>API contract</source>
        <translation>Contrato de la API</translation>
    </message>
    <message>
        <source>Published reference</source>
        <translation>Referencia publicada</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source> per second</source>
        <translation> por segundo</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Archivo CA</translation>
    </message>
    <message>
        <source>Only where your company uses an authority of its own; PEM.</source>
        <translation>Solo si su empresa usa una autoridad propia; PEM.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Profile name</source>
        <translation>Nombre del perfil</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL base</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Autenticación</translation>
    </message>
    <message>
        <source>Token URL</source>
        <translation>URL del token</translation>
    </message>
    <message>
        <source>Your own; it came with the client ID.</source>
        <translation>La suya; la recibió con el ID de cliente.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>Where secrets are kept</source>
        <translation>Dónde se guardan los secretos</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>Reintentar con el llavero</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Usually empty, which means everything this client may do.</source>
        <translation>Normalmente vacío: todo lo que este cliente puede hacer.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Host del proxy</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Puerto del proxy</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>Usuario del proxy</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Contraseña del proxy</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Comportamiento</translation>
    </message>
    <message>
        <source>Request limit</source>
        <translation>Límite de solicitudes</translation>
    </message>
    <message>
        <source>How fast this desk may ask.</source>
        <translation>Ritmo máximo de consulta de este puesto.</translation>
    </message>
    <message>
        <source>Request format</source>
        <translation>Formato de solicitud</translation>
    </message>
    <message>
        <source>Answers are read in both.</source>
        <translation>Las respuestas se leen en ambos.</translation>
    </message>
    <message>
        <source>https, host and port only.</source>
        <translation>https, solo host y puerto.</translation>
    </message>
    <message>
        <source>Given by the server chosen above.</source>
        <translation>Determinada por el servidor elegido arriba.</translation>
    </message>
    <message>
        <source>stored in the keychain</source>
        <translation>en el llavero</translation>
    </message>
    <message>
        <source>stored for this run</source>
        <translation>solo para esta ejecución</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>Elegir un archivo CA</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose CA file…</source>
        <translation>Elegir archivo CA…</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Sites stay fresh for</source>
        <translation>Vigencia de los emplazamientos</translation>
    </message>
    <message>
        <source>A sync reads older ones again.</source>
        <translation>Una sincronización vuelve a leer los más antiguos.</translation>
    </message>
    <message>
        <source>Devices stay fresh for</source>
        <translation>Vigencia de los dispositivos</translation>
    </message>
    <message>
        <source>Their modes too.</source>
        <translation>También sus modos.</translation>
    </message>
    <message>
        <source>Type the number from</source>
        <translation>Escribir el número a partir de</translation>
    </message>
    <message>
        <source>A change of so many devices or more is sent once its number was typed.</source>
        <translation>Un cambio en tantos dispositivos o más solo se envía tras escribir su número.</translation>
    </message>
</context>
<context>
    <name>switchyard::ConnectionTestView</name>
    <message>
        <source>Connection test</source>
        <translation>Prueba de conexión</translation>
    </message>
    <message>
        <source>Test result</source>
        <translation>Resultado de la prueba</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>The connection does not work yet.</source>
        <translation>La conexión aún no funciona.</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>La conexión funciona.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando al servidor…</translation>
    </message>
</context>
<context>
    <name>switchyard::Connections</name>
    <message>
        <source>%1 copy</source>
        <extracomment>%1 is the name of the profile that was copied</extracomment>
        <translation>%1 (copia)</translation>
    </message>
</context>
<context>
    <name>switchyard::ConnectionsPage</name>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Nuevo perfil</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Forget profile</source>
        <translation>Olvidar perfil</translation>
    </message>
    <message>
        <source>Try the demo fleet</source>
        <translation>Probar la flota de demostración</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Probar conexión</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Duplicate profile</source>
        <translation>Duplicar perfil</translation>
    </message>
    <message>
        <source>Save profile</source>
        <translation>Guardar perfil</translation>
    </message>
    <message>
        <source>Stop test</source>
        <translation>Detener prueba</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>This profile was deployed by your administrator.</source>
        <translation>Su administrador ha desplegado este perfil.</translation>
    </message>
    <message>
        <source>Enter its client secret here. To change anything else, duplicate it.</source>
        <translation>Introduzca aquí su secreto de cliente. Para cambiar cualquier otra cosa, duplíquelo.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>¿Guardar los cambios de «%1»?</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar cambios</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Forget “%1” on this computer?</source>
        <translation>¿Olvidar «%1» en este equipo?</translation>
    </message>
    <message>
        <source>Its client secret and token leave the keychain, and everything that was loaded, logged or is still waiting to be sent with it is removed. The service and its data are not touched.</source>
        <translation>Su secreto de cliente y su token se borran del llavero, y se elimina todo lo que se cargó, se registró o aún espera para enviarse con él. El servicio y sus datos no se modifican.</translation>
    </message>
    <message>
        <source>Forget profile…</source>
        <translation>Olvidar perfil…</translation>
    </message>
</context>
<context>
    <name>switchyard::CounterfactualBox</name>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>switchyard::DemoFleet</name>
    <message>
        <source>The simulated fleet could not be started: %1</source>
        <translation>No se pudo iniciar la flota simulada: %1</translation>
    </message>
    <message>
        <source>The simulated fleet has ended.</source>
        <translation>La flota simulada ha terminado.</translation>
    </message>
    <message>
        <source>The program “switchyard-simulator” is not installed beside Switchyard.</source>
        <translation>El programa «switchyard-simulator» no está instalado junto a Switchyard.</translation>
    </message>
    <message>
        <source>The simulated fleet did not say where it is.</source>
        <translation>La flota simulada no indicó dónde se encuentra.</translation>
    </message>
</context>
<context>
    <name>switchyard::DeskStatus</name>
    <message>
        <source>US</source>
        <translation>EE.&#xa0;UU.</translation>
    </message>
    <message>
        <source>Rest of World</source>
        <translation>Resto del mundo</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>%1 · working offline</source>
        <translation>%1 · trabajo sin conexión</translation>
    </message>
    <message>
        <source>%1 · connecting</source>
        <translation>%1 · conectando</translation>
    </message>
    <message>
        <source>%1 · %2 ms</source>
        <translation>%1 · %2 ms</translation>
    </message>
    <message>
        <source>%1 · asked to wait</source>
        <translation>%1 · pide esperar</translation>
    </message>
    <message>
        <source>%1 · offline since %2</source>
        <translation>%1 · sin conexión desde %2</translation>
    </message>
    <message numerus="yes">
        <source>Outbox: %Ln waiting</source>
        <translation>
            <numerusform>Bandeja de salida: %Ln en espera</numerusform>
            <numerusform>Bandeja de salida: %Ln en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visits need attention</source>
        <translation>
            <numerusform>%Ln visita requiere atención</numerusform>
            <numerusform>%Ln visitas requieren atención</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::DeviceCommands</name>
    <message>
        <source>Change mode of selection…</source>
        <translation>Cambiar el modo de la selección…</translation>
    </message>
    <message>
        <source>Set plan of selection…</source>
        <translation>Establecer el plan de la selección…</translation>
    </message>
    <message>
        <source>Remove plans of selection…</source>
        <translation>Quitar los planes de la selección…</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n dispositivo</numerusform>
            <numerusform>%n dispositivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::DeviceInspector</name>
    <message>
        <source>Device inspector</source>
        <translation>Inspector del dispositivo</translation>
    </message>
    <message>
        <source>Device tabs</source>
        <translation>Pestañas del dispositivo</translation>
    </message>
    <message>
        <source>Replace device</source>
        <translation>Sustituir dispositivo</translation>
    </message>
    <message>
        <source>No device selected</source>
        <translation>Ningún dispositivo seleccionado</translation>
    </message>
    <message>
        <source>Choose a device in the table to see its properties, mode, plan and telemetry.</source>
        <translation>Elija un dispositivo en la tabla para ver sus propiedades, modo, plan y telemetría.</translation>
    </message>
    <message>
        <source>This device is no longer in the list</source>
        <translation>Este dispositivo ya no está en la lista</translation>
    </message>
    <message>
        <source>The list names this device, but the service does not find it</source>
        <translation>La lista incluye este dispositivo, pero el servicio no lo encuentra</translation>
    </message>
    <message>
        <source>These credentials may not read this device</source>
        <translation>Estas credenciales no permiten leer este dispositivo</translation>
    </message>
    <message>
        <source>Synth ID</source>
        <translation>ID synth</translation>
    </message>
    <message>
        <source>Telemetry, mode and plan are addressed by it</source>
        <translation>La telemetría, el modo y el plan se consultan con él</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>ID de dispositivo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>One of %1</source>
        <translation>Uno de %1</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Emplazamiento</translation>
    </message>
    <message>
        <source>The ID of the site where it stands</source>
        <translation>El ID del emplazamiento donde está</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Properties as JSON</source>
        <translation>Propiedades como JSON</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>New device</source>
        <translation>Nuevo dispositivo</translation>
    </message>
    <message>
        <source>Replace or create a device</source>
        <translation>Sustituir o crear un dispositivo</translation>
    </message>
    <message>
        <source>Reading the newest copy of this device</source>
        <translation>Leyendo la copia más reciente de este dispositivo</translation>
    </message>
    <message>
        <source>Nobody knows yet whether the device was saved</source>
        <translation>Aún no se sabe si el dispositivo se guardó</translation>
    </message>
    <message>
        <source>The device was changed elsewhere while you were editing</source>
        <translation>El dispositivo se modificó en otro lugar mientras usted lo editaba</translation>
    </message>
    <message>
        <source>A device with this ID exists: saving replaces it</source>
        <translation>Ya existe un dispositivo con este ID: al guardar se sustituye</translation>
    </message>
    <message>
        <source>No device has this ID: saving creates one</source>
        <translation>Ningún dispositivo tiene este ID: al guardar se crea uno</translation>
    </message>
    <message>
        <source>Create device</source>
        <translation>Crear dispositivo</translation>
    </message>
    <message>
        <source>Open site</source>
        <translation>Abrir emplazamiento</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propiedades</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>Telemetría</translation>
    </message>
</context>
<context>
    <name>switchyard::DeviceModeTab</name>
    <message>
        <source>The service has a mode that this version of Switchyard does not know.</source>
        <translation>El servicio tiene un modo que esta versión de Switchyard no conoce.</translation>
    </message>
    <message>
        <source>The device follows the simplest plan that is possible for its kind.</source>
        <translation>El dispositivo sigue el plan más simple posible para su tipo.</translation>
    </message>
    <message>
        <source>The device follows a periodical plan.</source>
        <translation>El dispositivo sigue un plan periódico.</translation>
    </message>
    <message>
        <source>Gridshare optimises the device: it follows a smart plan.</source>
        <translation>Gridshare optimiza el dispositivo: sigue un plan inteligente.</translation>
    </message>
    <message>
        <source>The service cannot tell which mode the device is in.</source>
        <translation>El servicio no puede determinar en qué modo está el dispositivo.</translation>
    </message>
    <message>
        <source>Reading the operation mode</source>
        <translation>Leyendo el modo de funcionamiento</translation>
    </message>
    <message>
        <source>No operation mode</source>
        <translation>Sin modo de funcionamiento</translation>
    </message>
    <message>
        <source>The service keeps none for this device.</source>
        <translation>El servicio no tiene nada para este dispositivo.</translation>
    </message>
    <message>
        <source>Operation mode</source>
        <translation>Modo de funcionamiento</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>A fecha de %1</translation>
    </message>
    <message>
        <source>Change mode</source>
        <translation>Cambiar modo</translation>
    </message>
</context>
<context>
    <name>switchyard::DeviceModel</name>
    <message>
        <source>none in 7 days</source>
        <translation>ninguna en 7 días</translation>
    </message>
    <message>
        <source>Synth ID</source>
        <translation>ID synth</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>ID de dispositivo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Emplazamiento</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>Last telemetry</source>
        <translation>Última telemetría</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
</context>
<context>
    <name>switchyard::DevicePlanTab</name>
    <message>
        <source>Reading the overlay plan</source>
        <translation>Leyendo el plan superpuesto</translation>
    </message>
    <message>
        <source>No overlay plan</source>
        <translation>Sin plan superpuesto</translation>
    </message>
    <message>
        <source>The device follows its operation mode.</source>
        <translation>El dispositivo sigue su modo de funcionamiento.</translation>
    </message>
    <message>
        <source>Overlay plan</source>
        <translation>Plan superpuesto</translation>
    </message>
    <message>
        <source>Lies over the operation mode. Times in %1, as of %2.</source>
        <translation>Se superpone al modo de funcionamiento. Horas en %1, a fecha de %2.</translation>
    </message>
    <message>
        <source>Edit plan</source>
        <translation>Editar plan</translation>
    </message>
    <message>
        <source>Remove plan</source>
        <translation>Quitar plan</translation>
    </message>
    <message>
        <source>Copy plan</source>
        <translation>Copiar plan</translation>
    </message>
</context>
<context>
    <name>switchyard::DevicePropertiesTab</name>
    <message>
        <source>Reading the properties</source>
        <translation>Leyendo las propiedades</translation>
    </message>
    <message>
        <source>No properties</source>
        <translation>Sin propiedades</translation>
    </message>
    <message>
        <source>The service keeps none for this device.</source>
        <translation>El servicio no tiene nada para este dispositivo.</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propiedades</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copiar como JSON</translation>
    </message>
</context>
<context>
    <name>switchyard::DeviceTab</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Shown is what was read before.</source>
        <translation>Se muestra lo leído anteriormente.</translation>
    </message>
</context>
<context>
    <name>switchyard::DeviceWords</name>
    <message>
        <source>Inverter</source>
        <translation>Inversor</translation>
    </message>
    <message>
        <source>Battery pack</source>
        <translation>Batería</translation>
    </message>
    <message>
        <source>PV</source>
        <translation>FV</translation>
    </message>
    <message>
        <source>EV</source>
        <translation>Vehículo eléctrico</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Contador</translation>
    </message>
    <message>
        <source>Load control relay</source>
        <translation>Relé de control de carga</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>Simple</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Smart</source>
        <translation>Inteligente</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
</context>
<context>
    <name>switchyard::DevicesPage</name>
    <message>
        <source>All devices</source>
        <translation>Todos los dispositivos</translation>
    </message>
    <message>
        <source>No telemetry for an hour</source>
        <translation>Sin telemetría desde hace una hora</translation>
    </message>
    <message>
        <source>Not loaded yet</source>
        <translation>Aún sin cargar</translation>
    </message>
    <message>
        <source>Could not be loaded</source>
        <translation>No se pudo cargar</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Filter devices</source>
        <translation>Filtrar dispositivos</translation>
    </message>
    <message>
        <source>Filter devices: kind:battery_pack mode:Smart telemetry:&gt;1h</source>
        <translation>Filtrar dispositivos: kind:battery_pack mode:Smart telemetry:&gt;1h</translation>
    </message>
    <message>
        <source>Reading the list of devices</source>
        <translation>Leyendo la lista de dispositivos</translation>
    </message>
    <message>
        <source>No devices yet</source>
        <translation>Aún no hay dispositivos</translation>
    </message>
    <message>
        <source>This account has no devices. Add the first one with “Add device”.</source>
        <translation>Esta cuenta no tiene dispositivos. Añada el primero con «Añadir dispositivo».</translation>
    </message>
    <message>
        <source>No device matches the filter</source>
        <translation>Ningún dispositivo coincide con el filtro</translation>
    </message>
    <message>
        <source>Change the filter line, or clear it to see all devices.</source>
        <translation>Cambie la línea de filtro o bórrela para ver todos los dispositivos.</translation>
    </message>
    <message>
        <source>Export devices</source>
        <translation>Exportar dispositivos</translation>
    </message>
    <message>
        <source>Import devices</source>
        <translation>Importar dispositivos</translation>
    </message>
    <message numerus="yes">
        <source>%n devices are no longer listed</source>
        <translation>
            <numerusform>%n dispositivo ya no está en la lista</numerusform>
            <numerusform>%n dispositivos ya no están en la lista</numerusform>
        </translation>
    </message>
    <message>
        <source>Add device</source>
        <translation>Añadir dispositivo</translation>
    </message>
    <message>
        <source>Replace device</source>
        <translation>Sustituir dispositivo</translation>
    </message>
    <message>
        <source>Replace or create device…</source>
        <translation>Sustituir o crear dispositivo…</translation>
    </message>
    <message>
        <source>Open site of the device</source>
        <translation>Abrir el emplazamiento del dispositivo</translation>
    </message>
    <message>
        <source>Show telemetry</source>
        <translation>Mostrar telemetría</translation>
    </message>
    <message numerus="yes">
        <source>Show telemetry (of at most %n devices)</source>
        <translation>
            <numerusform>Mostrar telemetría (de %n dispositivo como máximo)</numerusform>
            <numerusform>Mostrar telemetría (de %n dispositivos como máximo)</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit plan…</source>
        <translation>Editar plan…</translation>
    </message>
    <message>
        <source>Remove plan…</source>
        <translation>Quitar plan…</translation>
    </message>
</context>
<context>
    <name>switchyard::DifferenceModel</name>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
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
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>switchyard::EntityDetails</name>
    <message>
        <source>As of</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>not loaded yet</source>
        <translation>aún sin cargar</translation>
    </message>
</context>
<context>
    <name>switchyard::EntityForm</name>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Type an ID; it cannot be changed later.</source>
        <translation>Escriba un ID; no se podrá cambiar después.</translation>
    </message>
    <message>
        <source>Remove the spaces around it; “.” and “..” cannot be IDs.</source>
        <translation>Quite los espacios iniciales y finales; «.» y «..» no son ID válidos.</translation>
    </message>
    <message>
        <source>Not a known zone. Choose one from the list or leave it empty.</source>
        <translation>Zona desconocida. Elija una de la lista o déjela vacía.</translation>
    </message>
    <message>
        <source>Not a JSON object. It looks like {&quot;name&quot;: &quot;value&quot;}; empty for none.</source>
        <translation>No es un objeto JSON. Tiene la forma {&quot;name&quot;: &quot;value&quot;}; vacío para ninguno.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Save merged</source>
        <translation>Guardar combinación</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The answer was lost, and the server cannot be read now. Nothing is sent again; ask once the connection is back.</source>
        <translation>Se perdió la respuesta y ahora no se puede leer el servidor. No se reenvía nada; consulte de nuevo cuando vuelva la conexión.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Consultar de nuevo</translation>
    </message>
    <message>
        <source>The answer was lost. Reading what the server has…</source>
        <translation>Se perdió la respuesta. Leyendo lo que tiene el servidor…</translation>
    </message>
    <message>
        <source>Check the ID: a mistyped one makes something that nobody can delete.</source>
        <translation>Compruebe el ID: uno mal escrito crea algo que nadie puede borrar.</translation>
    </message>
    <message>
        <source>Choose for each field below which text to keep, then save.</source>
        <translation>Elija para cada campo de abajo qué texto conservar y guarde.</translation>
    </message>
    <message>
        <source>The changes do not touch yours and are merged below. Look them over, then save.</source>
        <translation>Los cambios no afectan a los suyos y se combinan abajo. Revíselos y guarde.</translation>
    </message>
    <message>
        <source>It has all that you typed: there is nothing to save.</source>
        <translation>Ya tiene todo lo que escribió: no hay nada que guardar.</translation>
    </message>
    <message>
        <source>%1: is “%2” on the server, yours is “%3”</source>
        <translation>%1: en el servidor es «%2», lo suyo es «%3»</translation>
    </message>
    <message>
        <source>%1: was “%2”, is now “%3” on the server, yours is “%4”</source>
        <translation>%1: antes «%2», ahora «%3» en el servidor; usted escribió «%4»</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar el mío</translation>
    </message>
    <message>
        <source>Take the server&apos;s</source>
        <translation>Usar el del servidor</translation>
    </message>
    <message>
        <source>Keep mine: %1</source>
        <translation>Conservar mi valor: %1</translation>
    </message>
    <message>
        <source>Take the server&apos;s: %1</source>
        <translation>Tomar el del servidor: %1</translation>
    </message>
    <message>
        <source>Fields that you left empty stay as they are on the server.</source>
        <translation>Los campos que dejó vacíos quedan como están en el servidor.</translation>
    </message>
    <message>
        <source>%1 was changed on the server to “%2”</source>
        <translation>%1: cambió en el servidor a «%2»</translation>
    </message>
</context>
<context>
    <name>switchyard::EntityInspector</name>
    <message>
        <source>What is shown is what was known of it.</source>
        <translation>Se muestra lo que se sabía de él.</translation>
    </message>
    <message>
        <source>The details could not be read</source>
        <translation>No se pudieron leer los detalles</translation>
    </message>
    <message>
        <source>Press F5 to try again.</source>
        <translation>Pulse F5 para reintentar.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>¿Descartar lo que ha escrito?</translation>
    </message>
    <message>
        <source>Nothing of it has been sent.</source>
        <translation>No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
</context>
<context>
    <name>switchyard::EntityProvider</name>
    <message>
        <source>Site</source>
        <translation>Emplazamiento</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
</context>
<context>
    <name>switchyard::EnvironmentBadge</name>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUCCIÓN</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>DEVELOPMENT</source>
        <translation>DESARROLLO</translation>
    </message>
</context>
<context>
    <name>switchyard::EvidenceChart</name>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Dónde mirar</translation>
    </message>
</context>
<context>
    <name>switchyard::ExportPlace</name>
    <message>
        <source>Open folder</source>
        <translation>Archivo</translation>
    </message>
</context>
<context>
    <name>switchyard::ExportSheet</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Elegir archivo</translation>
    </message>
    <message>
        <source>Rows to export</source>
        <translation>Filas para exportar</translation>
    </message>
    <message>
        <source>Columns to export</source>
        <translation>Columnas para exportar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>All shown (%1)</source>
        <translation>Todas las mostradas (%1)</translation>
    </message>
    <message>
        <source>Selected (%1)</source>
        <translation>Seleccionadas (%1)</translation>
    </message>
    <message>
        <source>As shown (%1)</source>
        <translation>Como se muestran (%1)</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>Todas (%1)</translation>
    </message>
    <message>
        <source>CSV in UTF-8, for spreadsheets and other programs.</source>
        <translation>CSV en UTF-8, para hojas de cálculo y otros programas.</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>Este archivo ya existe y se reemplazará.</translation>
    </message>
    <message>
        <source>Type a file name.</source>
        <translation>Escriba un nombre de archivo.</translation>
    </message>
    <message>
        <source>There is no such folder. Choose another one.</source>
        <translation>Esa carpeta no existe. Elija otra.</translation>
    </message>
    <message>
        <source>You may not write there. Choose another folder.</source>
        <translation>No tiene permiso para escribir ahí. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>This is a folder. Add a file name.</source>
        <translation>Es una carpeta. Añada un nombre de archivo.</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>switchyard::FieldCommands</name>
    <message>
        <source>Check site…</source>
        <translation>Borrar filtro</translation>
    </message>
    <message>
        <source>Prepare for offline…</source>
        <translation>Preparar para trabajar sin conexión…</translation>
    </message>
    <message>
        <source>Visit sheet…</source>
        <translation>Hoja de visita…</translation>
    </message>
    <message>
        <source>Print visit sheet…</source>
        <translation>Imprimir hoja de visita…</translation>
    </message>
    <message numerus="yes">
        <source>Visit sheet (at most %n sites)</source>
        <translation>
            <numerusform>Hoja de visita (%n emplazamiento como máximo)</numerusform>
            <numerusform>Hoja de visita (%n emplazamientos como máximo)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::FilterLine</name>
    <message>
        <source>Clear filter</source>
        <translation>Borrar filtro</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>“%1” is no field. Did you mean “%2:”?</source>
        <translation>«%1» no es un campo. ¿Quería decir «%2:»?</translation>
    </message>
    <message>
        <source>“%1” is no field. Fields: %2</source>
        <translation>«%1» no es un campo. Campos: %2</translation>
    </message>
    <message>
        <source>Type a value after “%1:”</source>
        <translation>Escriba un valor después de «%1:»</translation>
    </message>
    <message>
        <source>The quotation mark at position %1 is not closed</source>
        <translation>La comilla de la posición %1 no está cerrada</translation>
    </message>
    <message>
        <source>The parenthesis at position %1 is not closed</source>
        <translation>El paréntesis de la posición %1 no se cierra</translation>
    </message>
    <message>
        <source>The parenthesis at position %1 closes nothing; remove it</source>
        <translation>El paréntesis de la posición %1 no cierra nada; quítelo</translation>
    </message>
    <message>
        <source>“%1” at position %2 needs a word before and after it</source>
        <translation>«%1» en la posición %2 necesita una palabra delante y otra detrás</translation>
    </message>
    <message>
        <source>“%1” is no range; write the smaller end first, like 2000..2999, or one end, like &gt;5</source>
        <translation>«%1» no es un intervalo; escriba primero el extremo menor, como 2000..2999, o un solo extremo, como &gt;5</translation>
    </message>
    <message>
        <source>Too many parentheses in one another at position %1; remove some</source>
        <translation>Demasiados paréntesis anidados en la posición %1; quite algunos</translation>
    </message>
    <message>
        <source>“%1” is no time; write 15m, 2h or 7d for an age, +7d for what is to come, a day like 2026-11-27, or “never”</source>
        <translation>«%1» no es un tiempo; escriba 15m, 2h o 7d para una antigüedad, +7d para lo que está por venir, un día como 2026-11-27 o «never»</translation>
    </message>
</context>
<context>
    <name>switchyard::FilterWords</name>
    <message>
        <source>less than 15 minutes ago</source>
        <translation>hace menos de 15 minutos</translation>
    </message>
    <message>
        <source>less than 1 hour ago</source>
        <translation>hace menos de 1 hora</translation>
    </message>
    <message>
        <source>more than 1 hour ago</source>
        <translation>hace más de 1 hora</translation>
    </message>
    <message>
        <source>more than 1 day ago</source>
        <translation>hace más de 1 día</translation>
    </message>
    <message>
        <source>between 1 and 7 days ago</source>
        <translation>hace entre 1 y 7 días</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
    <message>
        <source>within the next day</source>
        <translation>en el próximo día</translation>
    </message>
    <message>
        <source>within the next 7 days</source>
        <translation>en los próximos 7 días</translation>
    </message>
    <message>
        <source>past</source>
        <translation>pasado</translation>
    </message>
</context>
<context>
    <name>switchyard::FirstRunView</name>
    <message>
        <source>New connection</source>
        <translation>Nueva conexión</translation>
    </message>
    <message>
        <source>Try the demo fleet</source>
        <translation>Probar la flota de demostración</translation>
    </message>
    <message>
        <source>Connect to your fleet</source>
        <translation>Conectarse a su flota</translation>
    </message>
    <message>
        <source>You need three things. They came with your API client; if not, ask whoever manages it.</source>
        <translation>Necesita tres datos. Los recibió con su cliente de API; si no, pídalos a quien lo administre.</translation>
    </message>
    <message>
        <source>Token URL</source>
        <translation>URL del token</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Client secret, which goes into this system&apos;s keychain</source>
        <translation>Secreto de cliente, que se guarda en el llavero de este sistema</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Explorar primero</translation>
    </message>
    <message>
        <source>A simulated fleet with batteries, PV, EVs and tariffs. It behaves like a real one.</source>
        <translation>Una flota simulada con baterías, fotovoltaica, vehículos eléctricos y tarifas. Se comporta como una real.</translation>
    </message>
    <message>
        <source>5,000 sites, ready in a moment</source>
        <translation>5000 emplazamientos, listos en un momento</translation>
    </message>
    <message>
        <source>Runs on this computer; nothing leaves it</source>
        <translation>Se ejecuta en este equipo; nada sale de él</translation>
    </message>
    <message>
        <source>Try every command without consequences</source>
        <translation>Pruebe todos los comandos sin consecuencias</translation>
    </message>
    <message>
        <source>Welcome to Switchyard</source>
        <translation>Le damos la bienvenida a Switchyard</translation>
    </message>
    <message>
        <source>The desk for a fleet of home batteries, inverters, EVs and PV. To begin, tell it which service to connect to.</source>
        <translation>El puesto para una flota de baterías domésticas, inversores, vehículos eléctricos y fotovoltaica. Para empezar, indíquele a qué servicio conectarse.</translation>
    </message>
</context>
<context>
    <name>switchyard::FleetPage</name>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Filter problem</source>
        <translation>Problema del filtro</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Dismiss what is no longer listed</source>
        <translation>Descartar lo que ya no está en la lista</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>They stay in the table until you dismiss them (“%1”).</source>
        <translation>Permanecen en la tabla hasta que los descarte («%1»).</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Borrar filtro</translation>
    </message>
    <message>
        <source>The table shows what was read before.</source>
        <translation>La tabla muestra lo leído anteriormente.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the list could not be read</source>
        <translation>
            <numerusform>No se pudo leer %n entrada de la lista</numerusform>
            <numerusform>No se pudieron leer %n entradas de la lista</numerusform>
        </translation>
    </message>
    <message>
        <source>They are left out of the table; everything else is complete.</source>
        <translation>No figuran en la tabla; todo lo demás está completo.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Columnas…</translation>
    </message>
</context>
<context>
    <name>switchyard::FleetSyncTask</name>
    <message>
        <source>waits for the service</source>
        <translation>espera al servicio</translation>
    </message>
    <message>
        <source>reads the list of sites</source>
        <translation>lee la lista de emplazamientos</translation>
    </message>
    <message>
        <source>%1 sites, %2 not loaded</source>
        <translation>%1 emplazamientos, %2 sin cargar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sites</source>
        <translation>
            <numerusform>%Ln emplazamiento</numerusform>
            <numerusform>%Ln emplazamientos</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>waiting for the service</source>
        <translation>esperando al servicio</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>%1 s para terminar</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>%1 min para terminar</translation>
    </message>
    <message>
        <source>Sync of the sites</source>
        <translation>Sincronización de los emplazamientos</translation>
    </message>
    <message>
        <source>Sync of the devices</source>
        <translation>Sincronización de los dispositivos</translation>
    </message>
    <message>
        <source>reads the list of devices</source>
        <translation>lee la lista de dispositivos</translation>
    </message>
    <message>
        <source>Reading the list of sites</source>
        <translation>Leyendo la lista de emplazamientos</translation>
    </message>
    <message>
        <source>Reading the list of devices</source>
        <translation>Leyendo la lista de dispositivos</translation>
    </message>
    <message>
        <source>Sync of the sites failed</source>
        <translation>La sincronización de los emplazamientos falló</translation>
    </message>
    <message>
        <source>Sync of the devices failed</source>
        <translation>La sincronización de los dispositivos falló</translation>
    </message>
    <message>
        <source>%1 devices, %2 not loaded</source>
        <translation>%1 dispositivos, %2 sin cargar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln devices</source>
        <translation>
            <numerusform>%Ln dispositivo</numerusform>
            <numerusform>%Ln dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Sites %1 of %2</source>
        <translation>Emplazamientos %1 de %2</translation>
    </message>
    <message>
        <source>Devices %1 of %2</source>
        <translation>Dispositivos %1 de %2</translation>
    </message>
    <message>
        <source>Sync of the visits</source>
        <translation>Sincronización de las visitas</translation>
    </message>
    <message>
        <source>reads the list of visits</source>
        <translation>lee la lista de visitas</translation>
    </message>
    <message>
        <source>Reading the list of visits</source>
        <translation>Leyendo la lista de visitas</translation>
    </message>
    <message>
        <source>Sync of the visits failed</source>
        <translation>La sincronización de las visitas ha fallado</translation>
    </message>
    <message>
        <source>%1 visits, %2 not loaded</source>
        <translation>%1 visitas, %2 sin cargar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visits</source>
        <translation>
            <numerusform>%Ln visita</numerusform>
            <numerusform>%Ln visitas</numerusform>
        </translation>
    </message>
    <message>
        <source>Visits %1 of %2</source>
        <translation>Visitas %1 de %2</translation>
    </message>
</context>
<context>
    <name>switchyard::FleetTableModel</name>
    <message>
        <source>not loaded yet</source>
        <translation>aún sin cargar</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>sin acceso</translation>
    </message>
    <message>
        <source>failed to load</source>
        <translation>error al cargar</translation>
    </message>
    <message>
        <source>no longer listed</source>
        <translation>ya no figura</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
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
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::FormRow</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Indicación</translation>
    </message>
</context>
<context>
    <name>switchyard::HaltNotice</name>
    <message numerus="yes">
        <source>No connection: %Ln writes wait</source>
        <translation>
            <numerusform>Sin conexión: %Ln escritura en espera</numerusform>
            <numerusform>Sin conexión: %Ln escrituras en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>They are recorded here and go on by themselves when the service can be reached.</source>
        <translation>Están registradas aquí y continúan automáticamente cuando se pueda acceder al servicio.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln writes have stopped: %1</source>
        <translation>
            <numerusform>Se ha detenido %Ln escritura: %1</numerusform>
            <numerusform>Se han detenido %Ln escrituras: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>switchyard::HelpDialogs</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>switchyard::ImportCheckStep</name>
    <message>
        <source>Result of the check</source>
        <translation>Resultado de la comprobación</translation>
    </message>
    <message>
        <source>Check of the file</source>
        <translation>Comprobación del archivo</translation>
    </message>
    <message>
        <source>Rows to import</source>
        <translation>Filas por importar</translation>
    </message>
    <message>
        <source>Type the number to confirm</source>
        <translation>Escriba el número para confirmar</translation>
    </message>
    <message>
        <source>Comparing the file with what is known of the fleet: %1 rows</source>
        <translation>Se compara el archivo con lo que se sabe de la flota: %1 filas</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Nothing to write: no row of the file differs from what is known of the fleet.</source>
        <translation>No hay nada que escribir: ninguna fila del archivo difiere de lo que se sabe de la flota.</translation>
    </message>
    <message>
        <source>%1 of %2 rows will be written to %3. Until then nothing is sent.</source>
        <translation>Se escribirán %1 de %2 filas en %3. Hasta entonces no se envía nada.</translation>
    </message>
    <message>
        <source>%1 is a production profile</source>
        <translation>%1 es un perfil de producción</translation>
    </message>
    <message>
        <source>What is imported changes what people really have. It cannot be undone in one step.</source>
        <translation>Lo que se importa cambia lo que las personas tienen de verdad. No se puede deshacer en un solo paso.</translation>
    </message>
</context>
<context>
    <name>switchyard::ImportFileStep</name>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Keep what the field has</source>
        <translation>Dejar el campo como está</translation>
    </message>
    <message>
        <source>Clear the field</source>
        <translation>Vaciar el campo</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Celdas vacías</translation>
    </message>
    <message>
        <source>What was found in the file</source>
        <translation>Lo que se encontró en el archivo</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Lo que falta</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Primeras filas</translation>
    </message>
    <message>
        <source>Import the columns as</source>
        <translation>Importar las columnas como</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Elegir archivo</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>Archivo por importar</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tablas (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>A CSV file whose first line names its columns.</source>
        <translation>Un archivo CSV cuya primera línea nombra sus columnas.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n columns. The first rows:</source>
        <translation>
            <numerusform>%1, %n columna. Las primeras filas:</numerusform>
            <numerusform>%1, %n columnas. Las primeras filas:</numerusform>
        </translation>
    </message>
    <message>
        <source>The first rows are shown here.</source>
        <translation>Aquí se muestran las primeras filas.</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>No importar</translation>
    </message>
    <message>
        <source>No column is imported as %1, which says what each row is about.</source>
        <translation>Ninguna columna se importa como %1, que dice de qué trata cada fila.</translation>
    </message>
    <message>
        <source>Two columns are imported as %1. Choose one of them.</source>
        <translation>Dos columnas se importan como %1. Elija una de ellas.</translation>
    </message>
</context>
<context>
    <name>switchyard::ImportPreviewModel</name>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
</context>
<context>
    <name>switchyard::ImportRowsModel</name>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Changes and reasons</source>
        <translation>Cambios y motivos</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>will change</source>
        <translation>cambiará</translation>
    </message>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>no es posible</translation>
    </message>
    <message>
        <source>made</source>
        <translation>creada</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiada</translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <translation>cambiada entretanto</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>not carried out</source>
        <translation>no ejecutada</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>incierta</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no enviada</translation>
    </message>
    <message>
        <source>%1 cells instead of %2</source>
        <translation>%1 celdas en lugar de %2</translation>
    </message>
    <message>
        <source>There is text behind a closing quotation mark.</source>
        <translation>Hay texto detrás de unas comillas de cierre.</translation>
    </message>
    <message>
        <source>The ID is missing.</source>
        <translation>Falta el ID.</translation>
    </message>
    <message>
        <source>This cannot be an ID: no blanks at its ends, and neither “.” nor “..”.</source>
        <translation>Esto no puede ser un ID: sin espacios en los extremos, y ni «.» ni «..».</translation>
    </message>
    <message>
        <source>The same ID is in line %1.</source>
        <translation>El mismo ID está en la línea %1.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”.</source>
        <translation>No existe la zona horaria «%1».</translation>
    </message>
    <message>
        <source>%1 is no JSON object: %2</source>
        <translation>%1 no es un objeto JSON: %2</translation>
    </message>
    <message>
        <source>It is not there any more. Check the file again to make it anew.</source>
        <translation>Ya no existe. Compruebe el archivo de nuevo para crearlo otra vez.</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation>%1 es ahora %2</translation>
    </message>
    <message>
        <source>The answer was lost; the service has what it had before.</source>
        <translation>La respuesta se perdió; el servicio tiene lo que tenía antes.</translation>
    </message>
    <message>
        <source>The answer was lost, and it cannot be told whether it was carried out. Another attempt looks first.</source>
        <translation>La respuesta se perdió y no se sabe si se ejecutó. Otro intento mira primero.</translation>
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
        <translation>desconocido</translation>
    </message>
</context>
<context>
    <name>switchyard::ImportRowsView</name>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevas</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Iguales</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>No posibles</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hechas</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>No hechas</translation>
    </message>
</context>
<context>
    <name>switchyard::ImportRunStep</name>
    <message>
        <source>Imported rows</source>
        <translation>Filas importadas</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The report was saved</source>
        <translation>El informe se ha guardado</translation>
    </message>
</context>
<context>
    <name>switchyard::ImportSheet</name>
    <message>
        <source>Connection profile</source>
        <translation>Perfil de conexión</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Guardar informe…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Step 3 of 3: the import. It goes on when this window is closed.</source>
        <translation>Paso 3 de 3: la importación. Sigue adelante aunque se cierre esta ventana.</translation>
    </message>
    <message>
        <source>Step 3 of 3: what became of each row</source>
        <translation>Paso 3 de 3: qué ha sido de cada fila</translation>
    </message>
    <message>
        <source>Step 1 of 3: the file, and what its columns are</source>
        <translation>Paso 1 de 3: el archivo y qué son sus columnas</translation>
    </message>
    <message>
        <source>Step 2 of 3: what will become of each row</source>
        <translation>Paso 2 de 3: qué será de cada fila</translation>
    </message>
</context>
<context>
    <name>switchyard::ImportTarget</name>
    <message>
        <source>Site ID</source>
        <translation>ID de emplazamiento</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Address line</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Synth ID</source>
        <translation>ID synth</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>ID de dispositivo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Emplazamiento</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propiedades</translation>
    </message>
</context>
<context>
    <name>switchyard::ImportTask</name>
    <message>
        <source>stopped by itself: the service cannot be used</source>
        <translation>detenida por sí sola: el servicio no se puede usar</translation>
    </message>
    <message>
        <source>ends what is on its way</source>
        <translation>termina lo que está en camino</translation>
    </message>
</context>
<context>
    <name>switchyard::JournalExport</name>
    <message>
        <source>Export to %1</source>
        <translation>Exportación a %1</translation>
    </message>
</context>
<context>
    <name>switchyard::JournalHistoryModel</name>
    <message>
        <source>command %1</source>
        <translation>orden %1</translation>
    </message>
    <message>
        <source>answered with %1</source>
        <translation>respondió con %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
</context>
<context>
    <name>switchyard::JournalModel</name>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>When (%1)</source>
        <translation>Cuándo (%1)</translation>
    </message>
</context>
<context>
    <name>switchyard::JsonTreeModel</name>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n miembro</numerusform>
            <numerusform>%n miembros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n elements</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Propiedad</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>switchyard::MainWindow</name>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Search and commands…</source>
        <translation>Búsqueda y comandos…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Collapse navigation</source>
        <translation>Contraer navegación</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Atajos de teclado…</translation>
    </message>
    <message>
        <source>About Switchyard…</source>
        <translation>Acerca de Switchyard…</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Colores del sistema</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Colores claros</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Colores oscuros</translation>
    </message>
</context>
<context>
    <name>switchyard::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
</context>
<context>
    <name>switchyard::ModeSheet</name>
    <message>
        <source>Change operation mode</source>
        <translation>Cambiar modo de funcionamiento</translation>
    </message>
    <message numerus="yes">
        <source>Change the operation mode of %n devices</source>
        <translation>
            <numerusform>Cambiar el modo de funcionamiento de %n dispositivo</numerusform>
            <numerusform>Cambiar el modo de funcionamiento de %n dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Operation mode</source>
        <translation>Modo de funcionamiento</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
</context>
<context>
    <name>switchyard::NavigationRail</name>
    <message>
        <source>Navigation</source>
        <translation>Navegación</translation>
    </message>
    <message>
        <source>Expand navigation</source>
        <translation>Expandir navegación</translation>
    </message>
    <message>
        <source>Collapse navigation</source>
        <translation>Contraer navegación</translation>
    </message>
</context>
<context>
    <name>switchyard::Notice</name>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Notice details</source>
        <translation>Detalles del aviso</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ocultar</translation>
    </message>
</context>
<context>
    <name>switchyard::OfflinePreparation</name>
    <message numerus="yes">
        <source>Prepare %n sites for offline</source>
        <translation>
            <numerusform>Preparar %n emplazamiento para trabajar sin conexión</numerusform>
            <numerusform>Preparar %n emplazamientos para trabajar sin conexión</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::OptionalTimeEdit</name>
    <message>
        <source>not set</source>
        <translation>sin fijar</translation>
    </message>
    <message>
        <source>Set time</source>
        <translation>Fijar hora</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Set time: %1</source>
        <translation>Fijar hora: %1</translation>
    </message>
    <message>
        <source>Clear: %1</source>
        <translation>Borrar: %1</translation>
    </message>
</context>
<context>
    <name>switchyard::PageHeader</name>
    <message>
        <source>Search sites, devices, actions</source>
        <translation>Buscar emplazamientos, dispositivos, acciones</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>switchyard::PlanBands</name>
    <message>
        <source>no action</source>
        <translation>sin acción</translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <comment>action, power</comment>
        <translation>%1, como máximo %2</translation>
    </message>
</context>
<context>
    <name>switchyard::PlanBlockForm</name>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Power limit</source>
        <translation>Límite de potencia</translation>
    </message>
    <message>
        <source>Selected block</source>
        <translation>Bloque seleccionado</translation>
    </message>
    <message>
        <source>Block %1 of %2</source>
        <translation>Bloque %1 de %2</translation>
    </message>
    <message>
        <source>No block yet: drag on the timeline, or use “Add block”.</source>
        <translation>Aún no hay bloques: arrastre en la línea de tiempo o use «Añadir bloque».</translation>
    </message>
    <message>
        <source>No block selected</source>
        <translation>Ningún bloque seleccionado</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>The device can do %1.</source>
        <translation>El dispositivo admite %1.</translation>
    </message>
    <message>
        <source>What the device can do is not known.</source>
        <translation>Se desconoce lo que admite el dispositivo.</translation>
    </message>
    <message>
        <source>%1 long</source>
        <translation>Duración: %1</translation>
    </message>
</context>
<context>
    <name>switchyard::PlanCheck</name>
    <message>
        <source>Start or end is missing.</source>
        <translation>Falta el inicio o el fin.</translation>
    </message>
    <message>
        <source>Ends when it starts: make it longer or remove it.</source>
        <translation>Termina cuando empieza: alárguelo o quítelo.</translation>
    </message>
    <message>
        <source>Ends before it starts.</source>
        <translation>Termina antes de empezar.</translation>
    </message>
    <message>
        <source>Lies in the past: move it or remove it.</source>
        <translation>Está en el pasado: muévalo o quítelo.</translation>
    </message>
    <message>
        <source>Starts in the past: a new start has to be later than now.</source>
        <translation>Empieza en el pasado: un inicio nuevo debe ser posterior a la hora actual.</translation>
    </message>
    <message>
        <source>Overlaps %1.</source>
        <translation>Se solapa con %1.</translation>
    </message>
    <message>
        <source>The %1 before it are sent as Follow: this service takes no gaps.</source>
        <translation>El intervalo anterior (%1) se envía como Seguir: este servicio no admite huecos.</translation>
    </message>
    <message>
        <source>Choose an action.</source>
        <translation>Elija una acción.</translation>
    </message>
    <message>
        <source>“%1” is no action that Switchyard knows: choose one.</source>
        <translation>«%1» no es una acción que Switchyard conozca: elija una.</translation>
    </message>
    <message>
        <source>Enter the power limit.</source>
        <translation>Introduzca el límite de potencia.</translation>
    </message>
    <message>
        <source>The power limit is not a number.</source>
        <translation>El límite de potencia no es un número.</translation>
    </message>
    <message>
        <source>The power limit is negative: the action says the direction.</source>
        <translation>El límite de potencia es negativo: la dirección la indica la acción.</translation>
    </message>
    <message>
        <source>%1 is more than the %2 that the device can do.</source>
        <translation>%1 supera los %2 que admite el dispositivo.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>moments</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>no action</source>
        <translation>sin acción</translation>
    </message>
</context>
<context>
    <name>switchyard::PlanEditing</name>
    <message numerus="yes">
        <source>%n problems have to be solved first.</source>
        <translation>
            <numerusform>Antes hay que resolver %n problema.</numerusform>
            <numerusform>Antes hay que resolver %n problemas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a block first.</source>
        <translation>Añada antes un bloque.</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>Aún no ha cambiado nada.</translation>
    </message>
    <message>
        <source>A plan without blocks removes the plan: that is what “Remove plan” is for.</source>
        <translation>Un plan sin bloques quita el plan: para eso está «Quitar plan».</translation>
    </message>
    <message>
        <source>Add block</source>
        <translation>Añadir bloque</translation>
    </message>
    <message>
        <source>Remove block</source>
        <translation>Quitar bloque</translation>
    </message>
    <message>
        <source>Change times</source>
        <translation>Cambiar horas</translation>
    </message>
    <message>
        <source>Change action</source>
        <translation>Cambiar acción</translation>
    </message>
    <message>
        <source>Change power limit</source>
        <translation>Cambiar límite de potencia</translation>
    </message>
</context>
<context>
    <name>switchyard::PlanEditor</name>
    <message>
        <source>Add block</source>
        <translation>Añadir bloque</translation>
    </message>
    <message>
        <source>Remove block</source>
        <translation>Quitar bloque</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Copy plan</source>
        <translation>Copiar plan</translation>
    </message>
    <message>
        <source>Paste plan</source>
        <translation>Pegar plan</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Edit plan</source>
        <translation>Editar plan</translation>
    </message>
    <message>
        <source>Plan blocks</source>
        <translation>Bloques del plan</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Planificado para</translation>
    </message>
    <message>
        <source>About the timeline</source>
        <translation>Acerca de la línea de tiempo</translation>
    </message>
    <message>
        <source>Snap</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Plan status</source>
        <translation>Estado del plan</translation>
    </message>
    <message numerus="yes">
        <source>%n blocks, %1</source>
        <translation>
            <numerusform>%n bloque, %1</numerusform>
            <numerusform>%n bloques, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Times in %1, now %2.</source>
        <comment>zone, time</comment>
        <translation>Horas en %1, ahora %2.</translation>
    </message>
    <message>
        <source>The site names no time zone.</source>
        <translation>El emplazamiento no indica ninguna zona horaria.</translation>
    </message>
    <message>
        <source>The site&apos;s time zone “%1” is not known.</source>
        <translation>La zona horaria «%1» del emplazamiento es desconocida.</translation>
    </message>
    <message>
        <source>%1 has %2 hours.</source>
        <translation>%1 tiene %2 horas.</translation>
    </message>
    <message numerus="yes">
        <source>%n blocks are over and not sent again.</source>
        <translation>
            <numerusform>%n bloque ya ha terminado y no se envía de nuevo.</numerusform>
            <numerusform>%n bloques ya han terminado y no se envían de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag to add, move and resize; hold Ctrl for single minutes.</source>
        <translation>Arrastre para añadir, mover y redimensionar; mantenga pulsado Ctrl para ajustar minuto a minuto.</translation>
    </message>
    <message>
        <source>The plan is on the clipboard.</source>
        <translation>El plan está en el portapapeles.</translation>
    </message>
    <message>
        <source>Paste it into the plan of another device or of a selection.</source>
        <translation>Péguelo en el plan de otro dispositivo o de una selección.</translation>
    </message>
    <message>
        <source>Nothing was pasted.</source>
        <translation>No se pegó nada.</translation>
    </message>
    <message>
        <source>Plan of %1</source>
        <translation>Plan de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n blocks were taken over.</source>
        <translation>
            <numerusform>Se tomó %n bloque.</numerusform>
            <numerusform>Se tomaron %n bloques.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocks lie in the past and were left out.</source>
        <translation>
            <numerusform>%n bloque está en el pasado y se omitió.</numerusform>
            <numerusform>%n bloques están en el pasado y se omitieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsent plan</source>
        <translation>Plan sin enviar</translation>
    </message>
    <message>
        <source>Discard the changes of this plan?</source>
        <translation>¿Descartar los cambios de este plan?</translation>
    </message>
    <message>
        <source>Nothing of it has been sent.</source>
        <translation>No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
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
        <translation>%1 (ahora)</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Power limit</source>
        <translation>Límite de potencia</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
</context>
<context>
    <name>switchyard::PlanPainter</name>
    <message>
        <source>no action</source>
        <translation>sin acción</translation>
    </message>
    <message>
        <source>Clocks change: %1 has %2 hours.</source>
        <translation>Cambio de hora: %1 tiene %2 horas.</translation>
    </message>
</context>
<context>
    <name>switchyard::PlanTableModel</name>
    <message>
        <source>Charge</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>Descarga</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>date, time, zone</comment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <translation>%1 (ahora)</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Power limit</source>
        <translation>Límite de potencia</translation>
    </message>
</context>
<context>
    <name>switchyard::PlanText</name>
    <message>
        <source>There is no text to paste.</source>
        <translation>No hay texto que pegar.</translation>
    </message>
    <message>
        <source>The text is too long for a plan.</source>
        <translation>El texto es demasiado largo para un plan.</translation>
    </message>
    <message>
        <source>The text is no overlay plan. Copy one with “Copy plan”.</source>
        <translation>El texto no es un plan superpuesto. Copie uno con «Copiar plan».</translation>
    </message>
    <message>
        <source>The plan in the text has no blocks.</source>
        <translation>El plan del texto no tiene bloques.</translation>
    </message>
    <message numerus="yes">
        <source>The plan in the text has more than %n blocks.</source>
        <translation>
            <numerusform>El plan del texto tiene más de %n bloque.</numerusform>
            <numerusform>El plan del texto tiene más de %n bloques.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::PlanTimeline</name>
    <message>
        <source>Plan timeline</source>
        <translation>Línea de tiempo del plan</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
    <message numerus="yes">
        <source>%n blocks</source>
        <translation>
            <numerusform>%n bloque</numerusform>
            <numerusform>%n bloques</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Seleccionado: %1</translation>
    </message>
    <message>
        <source>the table has all of them</source>
        <translation>la tabla los contiene todos</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>Horas en %1</translation>
    </message>
    <message>
        <source>Add block</source>
        <translation>Añadir bloque</translation>
    </message>
    <message>
        <source>Move block</source>
        <translation>Mover bloque</translation>
    </message>
    <message>
        <source>Resize block</source>
        <translation>Redimensionar bloque</translation>
    </message>
</context>
<context>
    <name>switchyard::PowerLimitEdit</name>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
</context>
<context>
    <name>switchyard::PreparationModel</name>
    <message>
        <source>Site</source>
        <translation>Emplazamiento</translation>
    </message>
    <message>
        <source>Site ID</source>
        <translation>ID de emplazamiento</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Próxima visita</translation>
    </message>
    <message>
        <source>Kept for offline</source>
        <translation>Guardado sin conexión</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
</context>
<context>
    <name>switchyard::PrepareSheet</name>
    <message>
        <source>Sites to prepare</source>
        <translation>Emplazamientos que preparar</translation>
    </message>
    <message>
        <source>Prepare for offline</source>
        <translation>Preparar para trabajar sin conexión</translation>
    </message>
    <message>
        <source>Details, wiring, devices, modes and seven days of telemetry of each site are read and kept on this computer, and the list of visits with them. What is kept can be looked at, checked and printed without a connection.</source>
        <translation>Se leen los datos, el cableado, los dispositivos, los modos y siete días de telemetría de cada emplazamiento y se guardan en este equipo, junto con la lista de visitas. Lo guardado puede verse, comprobarse e imprimirse sin conexión.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The chosen sites (%1)</source>
        <translation>Los emplazamientos elegidos (%1)</translation>
    </message>
    <message>
        <source>All sites of the table (%1)</source>
        <translation>Todos los emplazamientos de la tabla (%1)</translation>
    </message>
    <message>
        <source>Sites of visits planned within the next</source>
        <translation>Emplazamientos de las visitas previstas en los próximos</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>and of those that are overdue</source>
        <translation>y de las atrasadas</translation>
    </message>
    <message>
        <source>The first %1 of %2 are read; take the others in further rounds.</source>
        <translation>Se leen los primeros %1 de %2; los demás, en otras rondas.</translation>
    </message>
    <message>
        <source>The list of visits could not be read: only those that this computer knows count.</source>
        <translation>No se pudo leer la lista de visitas: solo cuentan las que este equipo conoce.</translation>
    </message>
    <message>
        <source>Reading the list of visits</source>
        <translation>Leyendo la lista de visitas</translation>
    </message>
    <message>
        <source>No visit is planned within that time.</source>
        <translation>No hay ninguna visita prevista en ese plazo.</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Preparar</translation>
    </message>
    <message numerus="yes">
        <source>Prepare %n sites</source>
        <translation>
            <numerusform>Preparar %n emplazamiento</numerusform>
            <numerusform>Preparar %n emplazamientos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::QuestionDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>switchyard::RecordCheck</name>
    <message>
        <source>Copy head hash</source>
        <translation>Copiar último hash</translation>
    </message>
    <message>
        <source>Record check</source>
        <translation>Comprobación del registro</translation>
    </message>
    <message>
        <source>The fingerprint of the newest record. Kept elsewhere, it shows later that nothing was changed or cut off.</source>
        <translation>La huella del registro más reciente. Guardada en otro lugar, demuestra después que no se modificó ni se recortó nada.</translation>
    </message>
    <message>
        <source>Checking the record</source>
        <translation>Comprobando el registro</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>sin comprobar</translation>
    </message>
    <message>
        <source>The record could not be checked</source>
        <translation>No se pudo comprobar el registro</translation>
    </message>
    <message>
        <source>Press F5 to try again.</source>
        <translation>Pulse F5 para reintentar.</translation>
    </message>
    <message>
        <source>%1 records, unbroken</source>
        <translation>%1 registros, íntegros</translation>
    </message>
    <message>
        <source>record broken</source>
        <translation>registro no íntegro</translation>
    </message>
    <message>
        <source>The record was changed after it was written: first at entry %1</source>
        <translation>El registro se modificó después de escribirse: por primera vez en la entrada %1</translation>
    </message>
    <message>
        <source>The record was changed after it was written</source>
        <translation>El registro se modificó después de escribirse</translation>
    </message>
    <message>
        <source>Not by Switchyard: what follows may not be what happened. Keep the file as it is, compare it with earlier exports and backups, and tell whoever answers for this record. (%1)</source>
        <translation>No lo hizo Switchyard: puede que lo que sigue no sea lo que ocurrió. Conserve el archivo tal como está, compárelo con exportaciones y copias de seguridad anteriores y avise a quien responda de este registro. (%1)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>A damaged record was set aside, and a new one was begun</source>
        <translation>Se apartó un registro dañado y se inició uno nuevo</translation>
    </message>
    <message>
        <source>What it says is not in this table. It is kept as %1.</source>
        <translation>Su contenido no está en esta tabla. Se conserva como %1.</translation>
    </message>
    <message>
        <source>The record was written by a newer version of Switchyard</source>
        <translation>El registro se escribió con una versión más reciente de Switchyard</translation>
    </message>
    <message>
        <source>Nothing can be sent with this version. Use the newer one.</source>
        <translation>Con esta versión no se puede enviar nada. Use la más reciente.</translation>
    </message>
    <message>
        <source>The record cannot be written</source>
        <translation>No se puede escribir el registro</translation>
    </message>
    <message>
        <source>Nothing is sent that cannot be recorded. Check free space and permissions of the profile&apos;s folder. The system says: %1</source>
        <translation>No se envía nada que no se pueda registrar. Compruebe el espacio libre y los permisos de la carpeta del perfil. El sistema indica: %1</translation>
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
        <translation>desconocido</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>What else to know</source>
        <translation>Qué más conviene saber</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Connection profile</source>
        <translation>Perfil de conexión</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Qué se envía</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Can be reverted from Activity: what stood there before is read and kept.</source>
        <translation>Se puede revertir desde Actividad: se lee y se conserva lo que había antes.</translation>
    </message>
    <message>
        <source>Cannot be reverted: the service has nothing that takes it back.</source>
        <translation>No se puede revertir: el servicio no ofrece forma de deshacerlo.</translation>
    </message>
    <message>
        <source>Type the number to confirm</source>
        <translation>Escriba el número para confirmar</translation>
    </message>
    <message>
        <source>others</source>
        <translation>otros</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n dispositivo</numerusform>
            <numerusform>%n dispositivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites</source>
        <translation>
            <numerusform>%n emplazamiento</numerusform>
            <numerusform>%n emplazamientos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stand so already and are not sent</source>
        <translation>
            <numerusform>%n ya está así y no se envía</numerusform>
            <numerusform>%n ya están así y no se envían</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>already %1, not sent</source>
        <translation>ya %1, no se envía</translation>
    </message>
</context>
<context>
    <name>switchyard::SavedViews</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Escriba un nombre.</translation>
    </message>
    <message>
        <source>Type a shorter name, at most %1 characters.</source>
        <translation>Escriba un nombre más corto, de %1 caracteres como máximo.</translation>
    </message>
    <message>
        <source>There is a view “%1” already. Type another name.</source>
        <translation>Ya existe una vista «%1». Escriba otro nombre.</translation>
    </message>
    <message>
        <source>“%1” is built in. Type another name.</source>
        <translation>«%1» viene incluida. Escriba otro nombre.</translation>
    </message>
</context>
<context>
    <name>switchyard::SeriesLegend</name>
    <message>
        <source>Series shown</source>
        <translation>Series mostradas</translation>
    </message>
    <message>
        <source>Show alone, or all again</source>
        <translation>Mostrar sola, o todas de nuevo</translation>
    </message>
    <message>
        <source>Remove device or sensor</source>
        <translation>Quitar dispositivo o sensor</translation>
    </message>
    <message>
        <source>Remove counterfactual</source>
        <translation>Quitar contrafactual</translation>
    </message>
</context>
<context>
    <name>switchyard::SeriesStatisticsModel</name>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>Energy in</source>
        <translation>Energía entrante</translation>
    </message>
    <message>
        <source>Energy out</source>
        <translation>Energía saliente</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Faltante</translation>
    </message>
</context>
<context>
    <name>switchyard::Session</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Emplazamientos</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Conexiones…</translation>
    </message>
    <message>
        <source>The fleet cannot be kept on this computer</source>
        <translation>La flota no se puede guardar en este equipo</translation>
    </message>
    <message>
        <source>Everything works, but the next start has to read the fleet anew. The system says: %1</source>
        <translation>Todo funciona, pero el próximo inicio tendrá que leer la flota de nuevo. El sistema dice: %1</translation>
    </message>
    <message>
        <source>The stored fleet comes from a newer version of Switchyard</source>
        <translation>La flota guardada procede de una versión más reciente de Switchyard</translation>
    </message>
    <message>
        <source>The stored fleet was damaged</source>
        <translation>La flota guardada estaba dañada</translation>
    </message>
    <message>
        <source>It has been set aside as %1, and the fleet is being read anew. Nothing else was lost.</source>
        <translation>Se ha apartado como %1 y la flota se está leyendo de nuevo. No se ha perdido nada más.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>Telemetría</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Trabajar sin conexión</translation>
    </message>
    <message>
        <source>%1: needs a connection, and this desk works offline</source>
        <translation>%1: necesita conexión, y este puesto trabaja sin conexión</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
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
        <translation>Todo el periodo</translation>
    </message>
    <message>
        <source>%1 (part)</source>
        <extracomment>A day of which only a part lies in the span: &quot;25 Nov (part)&quot;.</extracomment>
        <translation>%1 (parte)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Hours with data and hours of the day: &quot;18.5 of 24&quot;.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Energy by which less was drawn than without control, while it was less</source>
        <translation>Energía en que se consumió menos que sin control, mientras fue menos</translation>
    </message>
    <message>
        <source>Energy by which more was drawn than without control, while it was more</source>
        <translation>Energía en que se consumió más que sin control, mientras fue más</translation>
    </message>
    <message>
        <source>Energy drawn at another time than without control: the smaller of less and more</source>
        <translation>Energía consumida en otro momento que sin control: el menor de menos y más</translation>
    </message>
    <message>
        <source>Drawn less minus drawn more; negative where more was drawn in all</source>
        <translation>Menos consumido menos más consumido; negativo donde en total se consumió más</translation>
    </message>
    <message>
        <source>Hours for which both are known, of the hours of the day</source>
        <translation>Horas en que se conocen ambos, de las horas del día</translation>
    </message>
    <message>
        <source>Drawn less</source>
        <translation>Consumido menos</translation>
    </message>
    <message>
        <source>Drawn more</source>
        <translation>Consumido más</translation>
    </message>
    <message>
        <source>Shifted</source>
        <translation>Desplazado</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Ahorrado</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparado</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
</context>
<context>
    <name>switchyard::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
</context>
<context>
    <name>switchyard::SiteCheck</name>
    <message>
        <source>It has no sensors, and no data of its own.</source>
        <translation>No tiene sensores ni datos propios.</translation>
    </message>
    <message>
        <source>Many devices never have any; look on site whether it runs.</source>
        <translation>Muchos dispositivos nunca los tienen; compruebe in situ si funciona.</translation>
    </message>
    <message>
        <source>No device of the site is known.</source>
        <translation>No se conoce ningún dispositivo del emplazamiento.</translation>
    </message>
    <message>
        <source>Look whether the site&apos;s wiring is in the service.</source>
        <translation>Compruebe si el servicio tiene el cableado del emplazamiento.</translation>
    </message>
    <message>
        <source>Look at its power supply and its connection on site.</source>
        <translation>Revise in situ su alimentación y su conexión.</translation>
    </message>
    <message>
        <source>No data at all in %1.</source>
        <translation>Ningún dato en %1.</translation>
    </message>
    <message>
        <source>%1 of %2 sensors without data: %3.</source>
        <translation>%1 de %2 sensores sin datos: %3.</translation>
    </message>
    <message>
        <source>Look at how these sensors are connected and set up.</source>
        <translation>Revise cómo están conectados y configurados estos sensores.</translation>
    </message>
    <message>
        <source>It answers, but %1 of the time is missing.</source>
        <translation>Responde, pero falta el %1 del tiempo.</translation>
    </message>
    <message>
        <source>Look at how well it is connected: signal, router, cabling.</source>
        <translation>Revise la calidad de la conexión: señal, router, cableado.</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>Responde.</translation>
    </message>
    <message>
        <source>No data since %1 or longer.</source>
        <translation>Sin datos desde %1 o más.</translation>
    </message>
    <message>
        <source>The newest data is of %1.</source>
        <translation>Los datos más recientes son de %1.</translation>
    </message>
    <message>
        <source>The newest data is of %1, %2 old.</source>
        <translation>Los datos más recientes son de %1, de hace %2.</translation>
    </message>
    <message>
        <source>Look at its connection; if the whole site is silent, at the router.</source>
        <translation>Revise su conexión; si calla todo el emplazamiento, el router.</translation>
    </message>
    <message>
        <source>It had data up to %1; nobody has asked since.</source>
        <translation>Tenía datos hasta %1; nadie ha preguntado desde entonces.</translation>
    </message>
    <message>
        <source>Run the check again while online.</source>
        <translation>Repita la comprobación con conexión.</translation>
    </message>
    <message>
        <source>Its mode was not asked for.</source>
        <translation>No se preguntó por su modo.</translation>
    </message>
    <message>
        <source>Its mode could not be read.</source>
        <translation>No se pudo leer su modo.</translation>
    </message>
    <message>
        <source>Its mode could not be read: %1</source>
        <translation>No se pudo leer su modo: %1</translation>
    </message>
    <message>
        <source>Run the check again when the service answers.</source>
        <translation>Repita la comprobación cuando el servicio responda.</translation>
    </message>
    <message>
        <source>It is in a mode that this program does not know: %1.</source>
        <translation>Está en un modo que este programa no conoce: %1.</translation>
    </message>
    <message>
        <source>Ask the service what the mode means.</source>
        <translation>Pregunte al servicio qué significa el modo.</translation>
    </message>
    <message>
        <source>Its mode is Unknown: the service cannot tell what it follows.</source>
        <translation>Su modo es Unknown: el servicio no sabe qué sigue.</translation>
    </message>
    <message>
        <source>Set its mode anew, and read it again after a while.</source>
        <translation>Vuelva a fijar su modo y léalo de nuevo al cabo de un rato.</translation>
    </message>
    <message>
        <source>Its mode is %1.</source>
        <translation>Su modo es %1.</translation>
    </message>
    <message>
        <source>No device of the site has a mode.</source>
        <translation>Ningún dispositivo del emplazamiento tiene modo.</translation>
    </message>
    <message>
        <source>The site has no battery.</source>
        <translation>El emplazamiento no tiene batería.</translation>
    </message>
    <message>
        <source>The state of charge is outside of 0 to 100 %: down to %1, first on %2.</source>
        <translation>El estado de carga está fuera de 0 a 100 %: hasta %1 por abajo, primero en %2.</translation>
    </message>
    <message>
        <source>The state of charge is outside of 0 to 100 %: up to %1, first on %2.</source>
        <translation>El estado de carga está fuera de 0 a 100 %: hasta %1 por arriba, primero en %2.</translation>
    </message>
    <message>
        <source>Look at the battery management system; it may need calibrating or an update.</source>
        <translation>Revise el sistema de gestión de la batería; quizá necesite calibrarse o actualizarse.</translation>
    </message>
    <message>
        <source>The state of charge stood at %1 for %2, while %3 flowed.</source>
        <translation>El estado de carga se quedó en %1 durante %2 mientras fluían %3.</translation>
    </message>
    <message>
        <source>Start the battery management system anew; if it stays so, look at its connection.</source>
        <translation>Reinicie el sistema de gestión de la batería; si sigue igual, revise su conexión.</translation>
    </message>
    <message>
        <source>The state of charge was between %1 and %2.</source>
        <translation>El estado de carga estuvo entre %1 y %2.</translation>
    </message>
    <message>
        <source>The state of charge stood at %1 all the time, and too little flowed to tell whether it is right.</source>
        <translation>El estado de carga estuvo siempre en %1 y fluyó muy poco para saber si es correcto.</translation>
    </message>
    <message>
        <source>Charge or discharge the battery for an hour and see whether the state of charge follows.</source>
        <translation>Cargue o descargue la batería una hora y vea si el estado de carga la sigue.</translation>
    </message>
    <message>
        <source>It took %1 and gave %2.</source>
        <translation>Tomó %1 y entregó %2.</translation>
    </message>
    <message>
        <source>It was neither charged nor discharged in %1.</source>
        <translation>No se cargó ni se descargó en %1.</translation>
    </message>
    <message>
        <source>Look at its mode and plan, then at its breaker and its state of charge.</source>
        <translation>Revise su modo y su plan; después, el interruptor y el estado de carga.</translation>
    </message>
    <message>
        <source>It took %1, and was never discharged in %2.</source>
        <translation>Tomó %1 y no se descargó nunca en %2.</translation>
    </message>
    <message>
        <source>Look at its mode, its reserve and what it may discharge, then at the inverter.</source>
        <translation>Revise su modo, su reserva y lo que puede descargar; después, el inversor.</translation>
    </message>
    <message>
        <source>It gave %1, and was never charged in %2.</source>
        <translation>Entregó %1 y no se cargó nunca en %2.</translation>
    </message>
    <message>
        <source>Look at its mode and what it may charge, then at the PV and the inverter.</source>
        <translation>Revise su modo y lo que puede cargar; después, la FV y el inversor.</translation>
    </message>
    <message>
        <source>The site drew nothing from the grid that it could have replaced.</source>
        <translation>El emplazamiento no tomó de la red nada que hubiera podido sustituir.</translation>
    </message>
    <message>
        <source>The site had no surplus to store.</source>
        <translation>El emplazamiento no tuvo excedente que almacenar.</translation>
    </message>
    <message>
        <source>Charge and discharge the battery for an hour each and see whether it follows.</source>
        <translation>Cargue y descargue la batería una hora cada vez y vea si responde.</translation>
    </message>
    <message>
        <source>No state of charge is known.</source>
        <translation>No se conoce ningún estado de carga.</translation>
    </message>
    <message>
        <source>Look whether the battery&apos;s sensor is in the wiring.</source>
        <translation>Compruebe si el sensor de la batería está en el cableado.</translation>
    </message>
    <message>
        <source>The power of the battery is not known.</source>
        <translation>No se conoce la potencia de la batería.</translation>
    </message>
    <message>
        <source>Its times are %1 late: the data fits that of the other sensors when it is moved by so much.</source>
        <translation>Sus horas van %1 atrasadas: desplazados ese tiempo, los datos encajan con los de los otros sensores.</translation>
    </message>
    <message>
        <source>Its times are %1 early: the data fits that of the other sensors when it is moved by so much.</source>
        <translation>Sus horas van %1 adelantadas: desplazados ese tiempo, los datos encajan con los de los otros sensores.</translation>
    </message>
    <message>
        <source>Look whether its clock missed a change to or from summer time, then at its time zone.</source>
        <translation>Compruebe si su reloj no hizo el cambio de hora de verano o invierno; después, su zona horaria.</translation>
    </message>
    <message>
        <source>Look at its clock, its time zone and whether it gets the time from the network.</source>
        <translation>Revise su reloj, su zona horaria y si recibe la hora de la red.</translation>
    </message>
    <message>
        <source>It has data of %1, %2 from now.</source>
        <translation>Tiene datos de %1, a %2 de ahora.</translation>
    </message>
    <message>
        <source>Set its clock and its time zone right.</source>
        <translation>Ponga en hora su reloj y su zona horaria.</translation>
    </message>
    <message>
        <source>It generated %1 while it was night in the whole time zone.</source>
        <translation>Generó %1 mientras era de noche en toda la zona horaria.</translation>
    </message>
    <message>
        <source>Look at its clock and at the site&apos;s time zone.</source>
        <translation>Revise su reloj y la zona horaria del emplazamiento.</translation>
    </message>
    <message>
        <source>The data is too coarse to compare times by.</source>
        <translation>Los datos son demasiado gruesos para comparar horas.</translation>
    </message>
    <message>
        <source>Run the check with data of 15 minutes.</source>
        <translation>Repita la comprobación con datos de 15 minutos.</translation>
    </message>
    <message>
        <source>Its times agree with those of the other sensors.</source>
        <translation>Sus horas coinciden con las de los otros sensores.</translation>
    </message>
    <message>
        <source>Its power changed too little to compare times by.</source>
        <translation>Su potencia cambió muy poco para comparar horas.</translation>
    </message>
    <message>
        <source>Compare the time that the device shows with the right one.</source>
        <translation>Compare la hora que muestra el dispositivo con la correcta.</translation>
    </message>
    <message>
        <source>There is no second sensor to compare times with.</source>
        <translation>No hay un segundo sensor con el que comparar horas.</translation>
    </message>
    <message>
        <source>There is no grid meter to compare times with.</source>
        <translation>No hay contador de red con el que comparar horas.</translation>
    </message>
    <message>
        <source>Look whether the grid meter is in the site&apos;s wiring.</source>
        <translation>Compruebe si el contador de red está en el cableado del emplazamiento.</translation>
    </message>
    <message>
        <source>What the sensors leave over for the household is below zero at times: %1 in all.</source>
        <translation>Lo que los sensores dejan para el hogar es a veces menor que cero: %1 en total.</translation>
    </message>
    <message>
        <source>Look for a sensor whose sign is turned, whose data is late, or that is missing.</source>
        <translation>Busque un sensor con el signo invertido, con datos tardíos o que falte.</translation>
    </message>
    <message>
        <source>Household, derived</source>
        <translation>Hogar, derivado</translation>
    </message>
    <message>
        <source>Nothing measures the household, so there is nothing to compare with; what the other sensors leave over for it is never far below zero.</source>
        <translation>Nada mide el hogar, así que no hay con qué comparar; lo que le dejan los otros sensores nunca baja mucho de cero.</translation>
    </message>
    <message>
        <source>Read the meters on site and compare.</source>
        <translation>Lea los contadores in situ y compare.</translation>
    </message>
    <message>
        <source>The energies of the site do not add up by %1; with the sign of this sensor turned they do.</source>
        <translation>Las energías del emplazamiento no cuadran por %1; con el signo de este sensor invertido, sí.</translation>
    </message>
    <message>
        <source>Turn its current clamp around, or the sign in its settings.</source>
        <translation>Gire la pinza amperimétrica o cambie el signo en sus ajustes.</translation>
    </message>
    <message>
        <source>The sensors do not account for %1 of what flows through the site, %2 on average.</source>
        <translation>Los sensores no explican el %1 de lo que fluye por el emplazamiento, %2 de media.</translation>
    </message>
    <message>
        <source>Look for a consumer without a sensor, and for a sensor that reads too little.</source>
        <translation>Busque un consumidor sin sensor y un sensor que mida de menos.</translation>
    </message>
    <message>
        <source>Look for a generator without a sensor, and for a sensor that reads too much.</source>
        <translation>Busque un generador sin sensor y un sensor que mida de más.</translation>
    </message>
    <message>
        <source>Not accounted for</source>
        <translation>Sin atribuir</translation>
    </message>
    <message>
        <source>Its counters ran on.</source>
        <translation>Sus contadores siguieron sin saltos.</translation>
    </message>
    <message>
        <source>Its counters began anew, %1 in all, last before %2: %3.</source>
        <translation>Sus contadores empezaron de nuevo, %1 veces, la última antes de %2: %3.</translation>
    </message>
    <message>
        <source>Ask whether a meter was exchanged or a device updated then; do not reckon energy across it.</source>
        <translation>Pregunte si entonces se cambió un contador o se actualizó un dispositivo; no calcule energía a través de ese punto.</translation>
    </message>
    <message>
        <source>No energy counter of the site is known.</source>
        <translation>No se conoce ningún contador de energía del emplazamiento.</translation>
    </message>
    <message>
        <source>Ask for the energy counters along with the telemetry.</source>
        <translation>Pida los contadores de energía junto con la telemetría.</translation>
    </message>
    <message>
        <source>The site has no grid meter to compare with.</source>
        <translation>El emplazamiento no tiene contador de red con el que comparar.</translation>
    </message>
    <message>
        <source>The sensors account for what flows through the site but for %1 of it.</source>
        <translation>Los sensores explican todo lo que fluye por el emplazamiento salvo el %1.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Siguiente paso: %1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
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
        <translation>No procede</translation>
    </message>
    <message>
        <source>%1 more.</source>
        <translation>%1 más.</translation>
    </message>
    <message>
        <source>Site check of %1, %2</source>
        <translation>Comprobación de %1, %2</translation>
    </message>
    <message>
        <source>Data of %1 to %2</source>
        <translation>Datos de %1 a %2</translation>
    </message>
    <message>
        <source>The site&apos;s time zone is not known: times are in UTC.</source>
        <translation>No se conoce la zona horaria del emplazamiento: horas en UTC.</translation>
    </message>
    <message>
        <source>%1 failed, %2 cannot be told, %3 passed.</source>
        <translation>%1 fallidas, %2 sin poder saberse, %3 superadas.</translation>
    </message>
    <message>
        <source>Devices answer</source>
        <translation>Los dispositivos responden</translation>
    </message>
    <message>
        <source>Age of the data</source>
        <translation>Antigüedad de los datos</translation>
    </message>
    <message>
        <source>PV in daylight</source>
        <translation>FV con luz del día</translation>
    </message>
    <message>
        <source>State of charge</source>
        <translation>Estado de carga</translation>
    </message>
    <message>
        <source>Battery is used</source>
        <translation>Uso de la batería</translation>
    </message>
    <message>
        <source>Operation mode</source>
        <translation>Modo de funcionamiento</translation>
    </message>
    <message>
        <source>Energy counters</source>
        <translation>Contadores de energía</translation>
    </message>
    <message>
        <source>Energy balance</source>
        <translation>Balance de energía</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Relojes</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Superada</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Its telemetry could not be read.</source>
        <translation>No se pudo leer su telemetría.</translation>
    </message>
    <message>
        <source>Its telemetry could not be read: %1</source>
        <translation>No se pudo leer su telemetría: %1</translation>
    </message>
    <message>
        <source>Its telemetry was not asked for.</source>
        <translation>No se preguntó por su telemetría.</translation>
    </message>
    <message>
        <source>There is too little data to judge by.</source>
        <translation>Hay muy pocos datos para juzgar.</translation>
    </message>
    <message>
        <source>Mend what keeps the data from coming, then run the check again.</source>
        <translation>Arregle lo que impide que lleguen los datos y repita la comprobación.</translation>
    </message>
    <message>
        <source>In daylight it shows %1 flowing into the PV instead of out of it.</source>
        <translation>Con luz del día muestra %1 que entran en la FV en vez de salir.</translation>
    </message>
    <message>
        <source>Look at the direction of its current clamp or the sign in its settings.</source>
        <translation>Revise el sentido de la pinza amperimétrica o el signo en sus ajustes.</translation>
    </message>
    <message>
        <source>The sun stands too low at this time of the year to tell, at some place of this time zone at least.</source>
        <translation>En esta época el sol está demasiado bajo para saberlo, al menos en algún lugar de esta zona horaria.</translation>
    </message>
    <message>
        <source>Compare with PV in the neighbourhood.</source>
        <translation>Compare con la FV de los alrededores.</translation>
    </message>
    <message>
        <source>It generated on each of %1 days with daylight and data, %2 in all.</source>
        <translation>Generó en cada uno de %1 días con luz y datos, %2 en total.</translation>
    </message>
    <message>
        <source>It generated nothing in daylight on any of %1 days.</source>
        <translation>No generó nada con luz del día en ninguno de %1 días.</translation>
    </message>
    <message>
        <source>It generated nothing in daylight on %1 of %2 days: %3.</source>
        <translation>No generó nada con luz del día en %1 de %2 días: %3.</translation>
    </message>
    <message>
        <source>Look for snow or shade on the panels, then at the switches and fuses of the PV and at the inverter&apos;s messages.</source>
        <translation>Busque nieve o sombra en los módulos; después, los interruptores y fusibles de la FV y los avisos del inversor.</translation>
    </message>
    <message>
        <source>The site has no PV sensor.</source>
        <translation>El emplazamiento no tiene sensor de FV.</translation>
    </message>
    <message>
        <source>Without a time zone that has a place nobody can tell where the sun stood.</source>
        <translation>Sin una zona horaria que tenga un lugar nadie puede saber dónde estaba el sol.</translation>
    </message>
    <message>
        <source>Set the site&apos;s time zone.</source>
        <translation>Fije la zona horaria del emplazamiento.</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>The other sensors</source>
        <translation>Los otros sensores</translation>
    </message>
    <message>
        <source>Moved by %1</source>
        <translation>Desplazado %1</translation>
    </message>
</context>
<context>
    <name>switchyard::SiteCheckModel</name>
    <message>
        <source>Does not apply</source>
        <translation>No procede</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Emplazamiento</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Hallazgo</translation>
    </message>
</context>
<context>
    <name>switchyard::SiteCheckSheet</name>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Log visit with this result</source>
        <translation>Registrar visita con este resultado</translation>
    </message>
    <message>
        <source>Site check</source>
        <translation>Comprobación del emplazamiento</translation>
    </message>
    <message>
        <source>Site check: %1</source>
        <translation>Comprobación del emplazamiento: %1</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Siguiente paso</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Asked %1 of %2</source>
        <translation>%1 de %2 consultas</translation>
    </message>
    <message>
        <source>%1 passed, %2 failed, %3 cannot tell, %4 do not apply · %5</source>
        <translation>%1 superadas, %2 fallidas, %3 sin saberse, %4 no proceden · %5</translation>
    </message>
    <message>
        <source>The devices are those that the list of the fleet has for this site. Telemetry that is kept on this computer was looked at.</source>
        <translation>Los dispositivos son los que la lista de la flota tiene para esta emplazamiento. Se miró la telemetría guardada en este equipo.</translation>
    </message>
    <message>
        <source>The wiring is that of %1. Telemetry that is kept on this computer was looked at.</source>
        <translation>El cableado es el de %1. Se miró la telemetría guardada en este equipo.</translation>
    </message>
</context>
<context>
    <name>switchyard::SiteDevicesModel</name>
    <message>
        <source>could not be loaded</source>
        <translation>no se pudo cargar</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>cargando…</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
</context>
<context>
    <name>switchyard::SiteEdit</name>
    <message>
        <source>Sites found</source>
        <translation>Emplazamientos encontrados</translation>
    </message>
</context>
<context>
    <name>switchyard::SiteInspector</name>
    <message>
        <source>Site inspector</source>
        <translation>Inspector del emplazamiento</translation>
    </message>
    <message>
        <source>Edit site</source>
        <translation>Editar emplazamiento</translation>
    </message>
    <message>
        <source>Site tabs</source>
        <translation>Pestañas del emplazamiento</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>Topología</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>Telemetría</translation>
    </message>
    <message>
        <source>Devices of the site</source>
        <translation>Dispositivos del emplazamiento</translation>
    </message>
    <message>
        <source>No site selected</source>
        <translation>Ningún emplazamiento seleccionado</translation>
    </message>
    <message>
        <source>Choose a site in the table to see its details, wiring and telemetry.</source>
        <translation>Elija un emplazamiento en la tabla para ver sus detalles, conexiones y telemetría.</translation>
    </message>
    <message>
        <source>This site is no longer in the list</source>
        <translation>Este emplazamiento ya no está en la lista</translation>
    </message>
    <message>
        <source>The list names this site, but the service does not find it</source>
        <translation>La lista incluye este emplazamiento, pero el servicio no lo encuentra</translation>
    </message>
    <message>
        <source>These credentials may not read this site</source>
        <translation>Estas credenciales no permiten leer este emplazamiento</translation>
    </message>
    <message>
        <source>No devices here yet</source>
        <translation>Aún no hay dispositivos</translation>
    </message>
    <message>
        <source>The topology of this site names no devices.</source>
        <translation>La topología de este emplazamiento no incluye dispositivos.</translation>
    </message>
    <message numerus="yes">
        <source>%n devices could not be read</source>
        <translation>
            <numerusform>No se pudo leer %n dispositivo</numerusform>
            <numerusform>No se pudieron leer %n dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Site ID</source>
        <translation>ID de emplazamiento</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>IANA name, such as Europe/London</source>
        <translation>Nombre IANA, como Europe/London</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Address line</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>New site</source>
        <translation>Nuevo emplazamiento</translation>
    </message>
    <message>
        <source>Reading the newest copy of this site</source>
        <translation>Leyendo la copia más reciente de este emplazamiento</translation>
    </message>
    <message>
        <source>Nobody knows yet whether the site was saved</source>
        <translation>Aún no se sabe si el emplazamiento se guardó</translation>
    </message>
    <message>
        <source>The site was changed elsewhere while you were editing</source>
        <translation>El emplazamiento se modificó en otro lugar mientras usted lo editaba</translation>
    </message>
    <message>
        <source>Open device</source>
        <translation>Abrir dispositivo</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
</context>
<context>
    <name>switchyard::SiteModel</name>
    <message>
        <source>Site ID</source>
        <translation>ID de emplazamiento</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>Address line</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Kept for offline</source>
        <translation>Guardado sin conexión</translation>
    </message>
</context>
<context>
    <name>switchyard::SiteRounds</name>
    <message>
        <source>It was read, but cannot be kept on this computer</source>
        <translation>Se leyó, pero no puede guardarse en este equipo</translation>
    </message>
</context>
<context>
    <name>switchyard::SiteVisits</name>
    <message>
        <source>Visits of the site</source>
        <translation>Visitas del emplazamiento</translation>
    </message>
    <message>
        <source>Log visit</source>
        <translation>Registrar visita</translation>
    </message>
    <message>
        <source>Plan visit</source>
        <translation>Planificar visita</translation>
    </message>
    <message>
        <source>Open visit</source>
        <translation>Abrir visita</translation>
    </message>
    <message>
        <source>No visits here yet</source>
        <translation>Aún no hay visitas aquí</translation>
    </message>
    <message>
        <source>Log a visit that took place, or plan one. Both work without a connection.</source>
        <translation>Registre una visita que tuvo lugar o planifique una. Ambas cosas funcionan sin conexión.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Reading the list of visits</source>
        <translation>Leyendo la lista de visitas</translation>
    </message>
</context>
<context>
    <name>switchyard::SitesPage</name>
    <message>
        <source>Filter sites</source>
        <translation>Filtrar emplazamientos</translation>
    </message>
    <message>
        <source>Filter sites: Harbour country:GB -city:London</source>
        <translation>Filtrar emplazamientos: Harbour country:GB -city:London</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Emplazamientos</translation>
    </message>
    <message>
        <source>Add site</source>
        <translation>Añadir emplazamiento</translation>
    </message>
    <message>
        <source>Edit site</source>
        <translation>Editar emplazamiento</translation>
    </message>
    <message>
        <source>No sites yet</source>
        <translation>Aún no hay emplazamientos</translation>
    </message>
    <message>
        <source>Reading the list of sites</source>
        <translation>Leyendo la lista de emplazamientos</translation>
    </message>
    <message>
        <source>No site matches the filter</source>
        <translation>Ningún emplazamiento coincide con el filtro</translation>
    </message>
    <message>
        <source>Change the filter line, or clear it to see all sites.</source>
        <translation>Cambie la línea de filtro o bórrela para ver todos los emplazamientos.</translation>
    </message>
    <message>
        <source>This account has no sites. Add the first one with “Add site”.</source>
        <translation>Esta cuenta no tiene emplazamientos. Añada el primero con «Añadir emplazamiento».</translation>
    </message>
    <message>
        <source>Export sites</source>
        <translation>Exportar emplazamientos</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Todos los emplazamientos</translation>
    </message>
    <message>
        <source>Not loaded yet</source>
        <translation>Aún sin cargar</translation>
    </message>
    <message>
        <source>Older than an hour</source>
        <translation>De hace más de una hora</translation>
    </message>
    <message>
        <source>Could not be loaded</source>
        <translation>No se pudo cargar</translation>
    </message>
    <message numerus="yes">
        <source>%n sites are no longer listed</source>
        <translation>
            <numerusform>%n emplazamiento ya no está en la lista</numerusform>
            <numerusform>%n emplazamientos ya no están en la lista</numerusform>
        </translation>
    </message>
    <message>
        <source>Import sites</source>
        <translation>Importar emplazamientos</translation>
    </message>
    <message>
        <source>Open devices of the site</source>
        <translation>Abrir los dispositivos del emplazamiento</translation>
    </message>
    <message>
        <source>Show telemetry</source>
        <translation>Mostrar telemetría</translation>
    </message>
    <message>
        <source>Log visit at the site</source>
        <translation>Registrar visita en el emplazamiento</translation>
    </message>
</context>
<context>
    <name>switchyard::SpanChoice</name>
    <message>
        <source>Site (%1)</source>
        <translation>Emplazamiento (%1)</translation>
    </message>
    <message>
        <source>Site (not known, UTC)</source>
        <translation>Emplazamiento (zona desconocida, UTC)</translation>
    </message>
    <message>
        <source>Desk (%1)</source>
        <translation>Puesto (%1)</translation>
    </message>
</context>
<context>
    <name>switchyard::StateView</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>switchyard::StatusStrip</name>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>No tasks</source>
        <translation>Sin tareas</translation>
    </message>
    <message>
        <source>Opens the list of tasks</source>
        <translation>Abre la lista de tareas</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n tarea</numerusform>
            <numerusform>%n tareas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::SubjectPicker</name>
    <message>
        <source>Add series</source>
        <translation>Añadir serie</translation>
    </message>
    <message>
        <source>How many devices and sensors are chosen</source>
        <translation>Cuántos dispositivos y sensores están elegidos</translation>
    </message>
    <message>
        <source>Add whole site</source>
        <translation>Añadir todo el sitio</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>ID, name, city, kind, serial number</source>
        <translation>ID, nombre, ciudad, tipo, número de serie</translation>
    </message>
    <message>
        <source>Find a site or device</source>
        <translation>Buscar un sitio o dispositivo</translation>
    </message>
    <message>
        <source>Results of the search</source>
        <translation>Resultados de la búsqueda</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>Topología</translation>
    </message>
    <message>
        <source>Search the fleet</source>
        <translation>Buscar en la flota</translation>
    </message>
    <message>
        <source>Type two characters or more.</source>
        <translation>Escriba dos caracteres o más.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Try another ID, name, city or kind.</source>
        <translation>Pruebe otro ID, nombre, ciudad o tipo.</translation>
    </message>
    <message>
        <source>Loading the topology…</source>
        <translation>Cargando la topología…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>This site has no topology yet</source>
        <translation>Este sitio aún no tiene topología</translation>
    </message>
    <message>
        <source>It appears when the installer has registered the site&apos;s devices.</source>
        <translation>Aparece cuando el instalador ha registrado los dispositivos del sitio.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>No site is chosen</source>
        <translation>No hay ningún sitio elegido</translation>
    </message>
    <message>
        <source>Choose a site or a device to see what can be measured there.</source>
        <translation>Elija un sitio o un dispositivo para ver qué se mide allí.</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nada elegido</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n elegido</numerusform>
            <numerusform>%n elegidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::SubjectSearchModel</name>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
</context>
<context>
    <name>switchyard::TableExport</name>
    <message>
        <source>Export to %1</source>
        <translation>Exportación a %1</translation>
    </message>
</context>
<context>
    <name>switchyard::TableExporter</name>
    <message>
        <source>Export again</source>
        <translation>Exportar de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows exported</source>
        <translation>
            <numerusform>%Ln fila exportada</numerusform>
            <numerusform>%Ln filas exportadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
</context>
<context>
    <name>switchyard::TableImporter</name>
    <message>
        <source>Import of %1</source>
        <translation>Importación de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows imported</source>
        <translation>
            <numerusform>%Ln fila importada</numerusform>
            <numerusform>%Ln filas importadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows imported</source>
        <translation>%1 de %2 filas importadas</translation>
    </message>
    <message>
        <source>It was cancelled. The report says what is left, and can go on with it.</source>
        <translation>Se canceló. El informe dice qué queda y puede seguir con ello.</translation>
    </message>
    <message>
        <source>The report says why the others were not, and can try them again.</source>
        <translation>El informe dice por qué las demás no, y puede intentarlas de nuevo.</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Mostrar informe</translation>
    </message>
</context>
<context>
    <name>switchyard::TaskModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>done, but not all</source>
        <translation>terminada en parte</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 para terminar</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n con error</numerusform>
            <numerusform>%n con error</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::TaskRow</name>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Reintentar fallidos</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
</context>
<context>
    <name>switchyard::TaskTray</name>
    <message>
        <source>Task tray</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Nothing is running. Syncs, bulk commands and exports show up here.</source>
        <translation>No hay nada en curso. Aquí aparecen las sincronizaciones, los comandos masivos y las exportaciones.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Quitar terminadas</translation>
    </message>
</context>
<context>
    <name>switchyard::TelemetryAnalysis</name>
    <message>
        <source>About shifted energy</source>
        <translation>Sobre la energía desplazada</translation>
    </message>
    <message>
        <source>About the balance</source>
        <translation>Sobre el balance</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Shifted energy</source>
        <translation>Energía desplazada</translation>
    </message>
    <message>
        <source>Site balance</source>
        <translation>Balance del sitio</translation>
    </message>
    <message>
        <source>%1 compared with “%2”. Shifted was drawn at another time; saved was not drawn at all.</source>
        <translation>%1 comparado con «%2». Lo desplazado se consumió en otro momento; lo ahorrado no se consumió.</translation>
    </message>
    <message>
        <source>Choose a counterfactual above to see what smart control shifted and saved.</source>
        <translation>Elija arriba un contrafactual para ver qué desplazó y ahorró el control inteligente.</translation>
    </message>
    <message>
        <source>There is no power to compare with “%1” in this span.</source>
        <translation>En este periodo no hay potencia que comparar con «%1».</translation>
    </message>
    <message>
        <source>Add the sensors of a site to see its balance: “Whole site” in “Add series”.</source>
        <translation>Añada los sensores de un sitio para ver su balance: «Añadir todo el sitio» en «Añadir serie».</translation>
    </message>
    <message>
        <source>These sensors are of several sites: a balance is of one.</source>
        <translation>Estos sensores son de varios sitios: un balance es de uno.</translation>
    </message>
    <message>
        <source>Site %1, from its sensors’ powers in this span.</source>
        <translation>Sitio %1, a partir de las potencias de sus sensores en este periodo.</translation>
    </message>
</context>
<context>
    <name>switchyard::TelemetryChart</name>
    <message>
        <source>Telemetry chart</source>
        <translation>Gráfico de telemetría</translation>
    </message>
</context>
<context>
    <name>switchyard::TelemetryExporter</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export table as CSV…</source>
        <translation>Exportar tabla como CSV…</translation>
    </message>
    <message>
        <source>Export chart as picture…</source>
        <translation>Exportar gráfico como imagen…</translation>
    </message>
    <message>
        <source>Export report as PDF…</source>
        <translation>Exportar informe como PDF…</translation>
    </message>
    <message>
        <source>Print report…</source>
        <translation>Imprimir informe…</translation>
    </message>
    <message>
        <source>Export telemetry</source>
        <translation>Exportar telemetría</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>Reports (*.pdf)</source>
        <translation>Informes (*.pdf)</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows exported</source>
        <translation>
            <numerusform>%Ln fila exportada</numerusform>
            <numerusform>%Ln filas exportadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Print telemetry</source>
        <translation>Imprimir telemetría</translation>
    </message>
    <message>
        <source>Telemetry: %1</source>
        <translation>Telemetría: %1</translation>
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
        <translation>Periodo mostrado</translation>
    </message>
    <message>
        <source>Counterfactual</source>
        <translation>Contrafactual</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Add series…</source>
        <translation>Añadir serie…</translation>
    </message>
    <message>
        <source>Previous view</source>
        <translation>Vista anterior</translation>
    </message>
    <message>
        <source>Next view</source>
        <translation>Vista siguiente</translation>
    </message>
    <message>
        <source>Earlier span</source>
        <translation>Periodo anterior</translation>
    </message>
    <message>
        <source>Later span</source>
        <translation>Periodo posterior</translation>
    </message>
    <message>
        <source>Go to time</source>
        <translation>Ir a un momento</translation>
    </message>
    <message>
        <source>Follow the newest</source>
        <translation>Seguir lo más reciente</translation>
    </message>
    <message>
        <source>Stack the parts of the site</source>
        <translation>Apilar las partes del sitio</translation>
    </message>
    <message>
        <source>Remove all series</source>
        <translation>Quitar todas las series</translation>
    </message>
    <message numerus="yes">
        <source>%n were left out: at most %1 devices and sensors can be compared.</source>
        <translation>
            <numerusform>Se omitió %n: se pueden comparar como máximo %1 dispositivos y sensores.</numerusform>
            <numerusform>Se omitieron %n: se pueden comparar como máximo %1 dispositivos y sensores.</numerusform>
        </translation>
    </message>
    <message>
        <source>The parts of site %1 could not be read. %2</source>
        <translation>No se pudieron leer las partes del sitio %1. %2</translation>
    </message>
    <message>
        <source>Site %1 has no sensors that say what flows.</source>
        <translation>El sitio %1 no tiene sensores que digan qué fluye.</translation>
    </message>
    <message>
        <source>mean of %1</source>
        <translation>media de %1</translation>
    </message>
    <message>
        <source>loading, %1 of %2 parts</source>
        <translation>cargando, %1 de %2 partes</translation>
    </message>
    <message>
        <source>Counterfactual “%1” is not enabled for this account</source>
        <translation>El contrafactual «%1» no está habilitado para esta cuenta</translation>
    </message>
    <message>
        <source>Counterfactual “%1” could not be read</source>
        <translation>No se pudo leer el contrafactual «%1»</translation>
    </message>
    <message>
        <source>What was measured is shown without it.</source>
        <translation>Lo medido se muestra sin él.</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Aún no hay nada que comparar</translation>
    </message>
    <message>
        <source>Add devices or sensors by search, drag them here from a table or a topology, or choose “Show telemetry” on a site or device.</source>
        <translation>Añada dispositivos o sensores mediante la búsqueda, arrástrelos aquí desde una tabla o topología, o elija «Mostrar telemetría» en un sitio o dispositivo.</translation>
    </message>
    <message>
        <source>Loading telemetry…</source>
        <translation>Cargando telemetría…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No telemetry in this span</source>
        <translation>Sin telemetría en este periodo</translation>
    </message>
    <message>
        <source>Choose a longer span, or other devices or sensors.</source>
        <translation>Elija un periodo más largo u otros dispositivos o sensores.</translation>
    </message>
    <message>
        <source>%1 of %2 parts loaded, %3 failed</source>
        <translation>%1 de %2 partes cargadas, %3 fallidas</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message numerus="yes">
        <source>%n have no telemetry of their own in this span</source>
        <translation>
            <numerusform>%n dispositivo no tiene telemetría propia en este periodo</numerusform>
            <numerusform>%n dispositivos no tienen telemetría propia en este periodo</numerusform>
        </translation>
    </message>
    <message>
        <source>Use their sensors</source>
        <translation>Usar sus sensores</translation>
    </message>
</context>
<context>
    <name>switchyard::TelemetryPane</name>
    <message>
        <source>Shown span</source>
        <translation>Periodo mostrado</translation>
    </message>
    <message>
        <source>Sensors with telemetry</source>
        <translation>Sensores con telemetría</translation>
    </message>
    <message>
        <source>No device or sensor is chosen</source>
        <translation>No se ha elegido ningún dispositivo ni sensor</translation>
    </message>
    <message>
        <source>Choose one in the site&apos;s topology to see what it measured.</source>
        <translation>Elija uno en la topología del emplazamiento para ver sus mediciones.</translation>
    </message>
    <message>
        <source>%1 to %2 · %3</source>
        <translation>%1 a %2 · %3</translation>
    </message>
    <message>
        <source>mean of %1</source>
        <translation>media de %1</translation>
    </message>
    <message>
        <source>the site names no time zone</source>
        <translation>el emplazamiento no indica zona horaria</translation>
    </message>
    <message>
        <source>the site&apos;s time zone “%1” is not known</source>
        <translation>la zona horaria «%1» del emplazamiento es desconocida</translation>
    </message>
    <message>
        <source>Loading telemetry…</source>
        <translation>Cargando telemetría…</translation>
    </message>
    <message>
        <source>loading, %1 of %2 parts</source>
        <translation>cargando, %1 de %2 partes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No telemetry in this span</source>
        <translation>Sin telemetría en este periodo</translation>
    </message>
    <message>
        <source>Choose a longer span, or another device or sensor.</source>
        <translation>Elija un periodo más largo u otro dispositivo o sensor.</translation>
    </message>
    <message>
        <source>Choose a longer span, or one of the sensors above.</source>
        <translation>Elija un periodo más largo o uno de los sensores de arriba.</translation>
    </message>
    <message>
        <source>%1 of %2 parts loaded, %3 failed</source>
        <translation>%1 de %2 partes cargadas, %3 con error</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>%1 has no telemetry of its own in this span. Its sensors:</source>
        <translation>%1 no tiene telemetría propia en este periodo. Sus sensores:</translation>
    </message>
    <message>
        <source>Overlay plan</source>
        <translation>Plan superpuesto</translation>
    </message>
</context>
<context>
    <name>switchyard::TelemetrySummary</name>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>ahora %1</translation>
    </message>
    <message>
        <source>metered</source>
        <translation>medida</translation>
    </message>
    <message>
        <source>from power</source>
        <translation>según la potencia</translation>
    </message>
    <message>
        <source>Energy in</source>
        <translation>Energía entrante</translation>
    </message>
    <message>
        <source>Energy out</source>
        <translation>Energía saliente</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Sin datos</translation>
    </message>
    <message numerus="yes">
        <source>metered, %n resets</source>
        <translation>
            <numerusform>medido, %n reinicio</numerusform>
            <numerusform>medido, %n reinicios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::TelemetryTable</name>
    <message>
        <source>Telemetry data</source>
        <translation>Datos de telemetría</translation>
    </message>
</context>
<context>
    <name>switchyard::TelemetryTableModel</name>
    <message>
        <source>counter reset</source>
        <translation>reinicio del contador</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Hora (%1)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>switchyard::TelemetryToolbar</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 horas</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Span problem</source>
        <translation>Problema del periodo</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Potencia</translation>
    </message>
    <message>
        <source>State of charge</source>
        <translation>Estado de carga</translation>
    </message>
    <message>
        <source>Energy counters</source>
        <translation>Contadores de energía</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Tensión</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Corriente</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Other channels</source>
        <translation>Otros canales</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Auto (%1)</source>
        <translation>Auto (%1)</translation>
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
        <translation>Como máximo 366 días a la vez</translation>
    </message>
    <message>
        <source>To must be later than From</source>
        <translation>«Hasta» debe ser posterior a «Desde»</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::TimeZoneChoice</name>
    <message>
        <source>Site time</source>
        <translation>Hora del emplazamiento</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Desk time (%1)</source>
        <translation>Hora del puesto (%1)</translation>
    </message>
    <message>
        <source>Site time (%1)</source>
        <translation>Hora del emplazamiento (%1)</translation>
    </message>
</context>
<context>
    <name>switchyard::Topology</name>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Emplazamiento</translation>
    </message>
    <message>
        <source>Grid meter</source>
        <translation>Contador de red</translation>
    </message>
    <message>
        <source>Inverter</source>
        <translation>Inversor</translation>
    </message>
    <message>
        <source>BMS</source>
        <translation>BMS</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batería</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimizador</translation>
    </message>
    <message>
        <source>PV</source>
        <translation>FV</translation>
    </message>
    <message>
        <source>EV charger</source>
        <translation>Cargador de VE</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relé</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Grid sensor</source>
        <translation>Sensor de red</translation>
    </message>
    <message>
        <source>Battery sensor</source>
        <translation>Sensor de batería</translation>
    </message>
    <message>
        <source>PV sensor</source>
        <translation>Sensor FV</translation>
    </message>
    <message>
        <source>EV sensor</source>
        <translation>Sensor de VE</translation>
    </message>
    <message>
        <source>Relay sensor</source>
        <translation>Sensor de relé</translation>
    </message>
    <message>
        <source>Load sensor</source>
        <translation>Sensor de consumo</translation>
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
        <translation>(sin ID)</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
</context>
<context>
    <name>switchyard::TopologyPane</name>
    <message>
        <source>Topology</source>
        <translation>Topología</translation>
    </message>
    <message>
        <source>Selected node</source>
        <translation>Nodo seleccionado</translation>
    </message>
    <message>
        <source>Show telemetry</source>
        <translation>Mostrar telemetría</translation>
    </message>
    <message>
        <source>No site is chosen</source>
        <translation>No se ha elegido ningún emplazamiento</translation>
    </message>
    <message>
        <source>Choose a site to see how it is wired.</source>
        <translation>Elija un emplazamiento para ver cómo está conectado.</translation>
    </message>
    <message>
        <source>Loading the topology…</source>
        <translation>Cargando la topología…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>This topology was loaded %1 and could not be refreshed</source>
        <translation>Esta topología se cargó %1 y no se pudo actualizar</translation>
    </message>
    <message>
        <source>This site has no topology yet</source>
        <translation>Este emplazamiento aún no tiene topología</translation>
    </message>
    <message>
        <source>It appears when the installer has registered the site&apos;s devices.</source>
        <translation>Aparecerá cuando el instalador haya registrado los dispositivos del emplazamiento.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nada seleccionado</translation>
    </message>
</context>
<context>
    <name>switchyard::ViewButton</name>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Current view: %1, changed</source>
        <translation>Vista actual: %1, modificada</translation>
    </message>
    <message>
        <source>Current view: %1</source>
        <translation>Vista actual: %1</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, modificada</translation>
    </message>
</context>
<context>
    <name>switchyard::ViewNameSheet</name>
    <message>
        <source>View name</source>
        <translation>Nombre de la vista</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>switchyard::ViewSwitcher</name>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>Guardar vista…</translation>
    </message>
    <message>
        <source>Update view</source>
        <translation>Actualizar vista</translation>
    </message>
    <message>
        <source>Reset view</source>
        <translation>Restablecer vista</translation>
    </message>
    <message>
        <source>Rename view…</source>
        <translation>Cambiar nombre de la vista…</translation>
    </message>
    <message>
        <source>Move view up</source>
        <translation>Subir vista</translation>
    </message>
    <message>
        <source>Move view down</source>
        <translation>Bajar vista</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>Eliminar vista</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Vista: %1</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Guardar vista</translation>
    </message>
    <message>
        <source>The view keeps the filter, the sort and the columns.</source>
        <translation>La vista conserva el filtro, el orden y las columnas.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Cambiar nombre de la vista</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>View “%1” updated</source>
        <translation>Vista «%1» actualizada</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>View “%1” deleted</source>
        <translation>Vista «%1» eliminada</translation>
    </message>
    <message>
        <source>The table stays as it is.</source>
        <translation>La tabla queda como está.</translation>
    </message>
</context>
<context>
    <name>switchyard::VisitCalendar</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Visits of the month</source>
        <translation>Visitas del mes</translation>
    </message>
    <message>
        <source>Nothing is planned this month</source>
        <translation>No hay nada previsto este mes</translation>
    </message>
    <message>
        <source>%1 planned, %2 of them overdue</source>
        <translation>%1 previstas, %2 de ellas atrasadas</translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>%n prevista</numerusform>
            <numerusform>%n previstas</numerusform>
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
        <translation>ninguna visita</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n visita</numerusform>
            <numerusform>%n visitas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::VisitDayDelegate</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::VisitDays</name>
    <message>
        <source>Calendar of visits</source>
        <translation>Calendario de visitas</translation>
    </message>
</context>
<context>
    <name>switchyard::VisitEditor</name>
    <message>
        <source>Scheduled</source>
        <translation>Programada</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completada</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Descartar borrador</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save visit</source>
        <translation>Guardar visita</translation>
    </message>
    <message>
        <source>Plan visit</source>
        <translation>Planificar visita</translation>
    </message>
    <message>
        <source>Log visit</source>
        <translation>Registrar visita</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Emplazamiento</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>What was found, what was done, what is left to do</source>
        <translation>Qué se encontró, qué se hizo, qué queda por hacer</translation>
    </message>
    <message>
        <source>Insert checklist</source>
        <translation>Insertar lista de control</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>The draft is kept (Esc)</source>
        <translation>El borrador se conserva (Esc)</translation>
    </message>
    <message>
        <source>Save visit (%1)</source>
        <translation>Guardar visita (%1)</translation>
    </message>
    <message>
        <source>Type a part of its name, place or ID</source>
        <translation>Escriba parte del nombre, del lugar o del ID</translation>
    </message>
    <message>
        <source>%1 · times in %2</source>
        <translation>%1 · horas en %2</translation>
    </message>
    <message>
        <source>No site with this ID is known on this computer. Times are UTC.</source>
        <translation>En este equipo no se conoce ningún emplazamiento con este ID. Horas en UTC.</translation>
    </message>
    <message>
        <source>Choose the site.</source>
        <translation>Elija el emplazamiento.</translation>
    </message>
    <message>
        <source>Choose a type, or type one of your own.</source>
        <translation>Elija un tipo o escriba uno propio.</translation>
    </message>
    <message>
        <source>Set at least one of the two times.</source>
        <translation>Fije al menos una de las dos horas.</translation>
    </message>
    <message>
        <source>This is long ago: check the year.</source>
        <translation>Fue hace mucho: compruebe el año.</translation>
    </message>
    <message>
        <source>This is still to come. A visit that is to take place has “Scheduled” alone.</source>
        <translation>Aún está por llegar. Una visita futura solo tiene «Programada».</translation>
    </message>
    <message>
        <source>The notes are too long to be sent: shorten them.</source>
        <translation>Las notas son demasiado largas para enviarlas: acórtelas.</translation>
    </message>
    <message>
        <source>The draft cannot be written to this computer: %1. It is tried again by itself; keep this window open.</source>
        <translation>El borrador no se puede escribir en este equipo: %1. Se vuelve a intentar solo; mantenga abierta esta ventana.</translation>
    </message>
    <message>
        <source>The draft is kept as you type.</source>
        <translation>El borrador se guarda mientras escribe.</translation>
    </message>
    <message>
        <source>The visit that this was an edit of is on its way already</source>
        <translation>La visita que esto modifica ya está en camino</translation>
    </message>
    <message>
        <source>What you typed is kept. Look at the list of visits first: saved as a visit of its own, there will be two.</source>
        <translation>Lo escrito se conserva. Mire antes la lista de visitas: guardada como visita propia, habrá dos.</translation>
    </message>
    <message>
        <source>The visit could not be written down, and nothing was sent</source>
        <translation>La visita no se pudo anotar y no se envió nada</translation>
    </message>
    <message>
        <source>Save as a visit of its own</source>
        <translation>Guardar como visita propia</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Discard this draft?</source>
        <translation>¿Descartar este borrador?</translation>
    </message>
    <message>
        <source>What was typed here is gone from this computer then.</source>
        <translation>Lo escrito aquí desaparecerá de este equipo.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>Anotando…</translation>
    </message>
</context>
<context>
    <name>switchyard::VisitInspector</name>
    <message>
        <source>Open site</source>
        <translation>Abrir emplazamiento</translation>
    </message>
    <message>
        <source>Visit inspector</source>
        <translation>Inspector de la visita</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Emplazamiento</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programada</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completada</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Anotada</translation>
    </message>
    <message>
        <source>Visit ID</source>
        <translation>ID de visita</translation>
    </message>
    <message>
        <source>Notes of the visit</source>
        <translation>Notas de la visita</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Edit visit</source>
        <translation>Editar visita</translation>
    </message>
    <message>
        <source>Log this visit</source>
        <translation>Registrar esta visita</translation>
    </message>
    <message>
        <source>Send this visit</source>
        <translation>Enviar esta visita</translation>
    </message>
    <message>
        <source>The service has it</source>
        <translation>El servicio la tiene</translation>
    </message>
    <message>
        <source>The service does not have it</source>
        <translation>El servicio no la tiene</translation>
    </message>
    <message>
        <source>Discard visit</source>
        <translation>Descartar visita</translation>
    </message>
    <message>
        <source>No visit selected</source>
        <translation>Ninguna visita seleccionada</translation>
    </message>
    <message>
        <source>Choose a visit in the table, log one that took place or plan one to come.</source>
        <translation>Elija una visita en la tabla, registre una que tuvo lugar o planifique una futura.</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>No site yet</source>
        <translation>Aún sin emplazamiento</translation>
    </message>
    <message>
        <source>No notes</source>
        <translation>Sin notas</translation>
    </message>
    <message>
        <source>The service did not take this visit</source>
        <translation>El servicio no aceptó esta visita</translation>
    </message>
    <message>
        <source>Nothing is lost: edit it and save it again, send it as it is, or discard it.</source>
        <translation>No se pierde nada: edítela y guárdela de nuevo, envíela tal cual o descártela.</translation>
    </message>
    <message>
        <source>Nobody can tell whether the service has this visit</source>
        <translation>Nadie sabe si el servicio tiene esta visita</translation>
    </message>
    <message>
        <source>Its answer was lost, and its list does not say it clearly. Look at the visits of this site, then say which it is. It is not sent again by itself.</source>
        <translation>Se perdió su respuesta y su lista no lo dice con claridad. Mire las visitas de este emplazamiento y diga cuál es el caso. No se vuelve a enviar sola.</translation>
    </message>
    <message>
        <source>Saved on this computer, not yet with the service</source>
        <translation>Guardada en este equipo, aún no en el servicio</translation>
    </message>
    <message>
        <source>It is sent by itself as soon as there is a connection.</source>
        <translation>Se envía sola en cuanto haya conexión.</translation>
    </message>
    <message>
        <source>A draft: it is not sent before you save it</source>
        <translation>Un borrador: no se envía antes de que lo guarde</translation>
    </message>
    <message>
        <source>What was typed is kept on this computer.</source>
        <translation>Lo escrito se conserva en este equipo.</translation>
    </message>
    <message>
        <source>Continue draft</source>
        <translation>Continuar borrador</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Descartar borrador</translation>
    </message>
</context>
<context>
    <name>switchyard::VisitLogging</name>
    <message>
        <source>The visit is not complete.</source>
        <translation>La visita no está completa.</translation>
    </message>
    <message>
        <source>The visit that this replaces was sent meanwhile.</source>
        <translation>La visita que esta sustituye se ha enviado entretanto.</translation>
    </message>
    <message>
        <source>It is not known whether the visit that this replaces has arrived.</source>
        <translation>No se sabe si la visita que esta sustituye ha llegado.</translation>
    </message>
    <message>
        <source>Visit to %1</source>
        <translation>Visita a %1</translation>
    </message>
</context>
<context>
    <name>switchyard::VisitModel</name>
    <message>
        <source>Visit ID</source>
        <translation>ID de visita</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Emplazamiento</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Actualidad</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programada</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completada</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Overdue</source>
        <extracomment>A visit whose time has passed while nobody recorded that it took place.</extracomment>
        <translation>Vencida</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planificada</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>state</comment>
        <extracomment>The record of a visit that took place.</extracomment>
        <translation>Completada</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>A planned visit beside which there is a record that it took place.</extracomment>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Espera el envío</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviándose</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Unclear</source>
        <extracomment>Nobody knows whether the service has it: its answer was lost.</extracomment>
        <translation>Sin aclarar</translation>
    </message>
</context>
<context>
    <name>switchyard::VisitSheet</name>
    <message>
        <source>Site ID</source>
        <translation>ID de emplazamiento</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>The details of the site are not on this computer.</source>
        <translation>Los datos del emplazamiento no están en este equipo.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Not known; times are UTC</source>
        <translation>No se conoce; horas en UTC</translation>
    </message>
    <message>
        <source>Details as of</source>
        <translation>Datos del</translation>
    </message>
    <message>
        <source>Notes on site</source>
        <translation>Notas en el emplazamiento</translation>
    </message>
    <message>
        <source>Switchyard · visit sheet · made %1</source>
        <translation>Switchyard · hoja de visita · creada el %1</translation>
    </message>
    <message>
        <source>Wiring</source>
        <translation>Cableado</translation>
    </message>
    <message>
        <source>As it was read %1; it could not be read anew.</source>
        <translation>Tal como se leyó el %1; no se pudo leer de nuevo.</translation>
    </message>
    <message>
        <source>The wiring could not be read, and none is kept on this computer.</source>
        <translation>No se pudo leer el cableado y no hay ninguno guardado en este equipo.</translation>
    </message>
    <message>
        <source>The service has no wiring of this site.</source>
        <translation>El servicio no tiene el cableado de este emplazamiento.</translation>
    </message>
    <message>
        <source>As it was read %1.</source>
        <translation>Tal como se leyó el %1.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Fabricante y modelo</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>No device of the site is known on this computer.</source>
        <translation>En este equipo no se conoce ningún dispositivo del emplazamiento.</translation>
    </message>
    <message>
        <source>Last telemetry</source>
        <translation>Última telemetría</translation>
    </message>
    <message>
        <source>Device or sensor</source>
        <translation>Dispositivo o sensor</translation>
    </message>
    <message>
        <source>Newest values</source>
        <translation>Valores más recientes</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>No device or sensor of the site is known that has telemetry.</source>
        <translation>No se conoce ningún dispositivo ni sensor del emplazamiento con telemetría.</translation>
    </message>
    <message>
        <source>Of the last 7 days. Power is positive into the device.</source>
        <translation>De los últimos 7 días. La potencia es positiva hacia el dispositivo.</translation>
    </message>
    <message>
        <source>Site check</source>
        <translation>Comprobación del emplazamiento</translation>
    </message>
    <message>
        <source>The site was not checked.</source>
        <translation>El emplazamiento no se comprobó.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Hallazgo</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was found; %n checks passed.</source>
        <translation>
            <numerusform>No se encontró nada; %n comprobación superada.</numerusform>
            <numerusform>No se encontró nada; %n comprobaciones superadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checks passed; these did not:</source>
        <translation>
            <numerusform>%n comprobación superada; estas no:</numerusform>
            <numerusform>%n comprobaciones superadas; estas no:</numerusform>
        </translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>As of the list of visits of %1.</source>
        <translation>Según la lista de visitas del %1.</translation>
    </message>
    <message>
        <source>The service&apos;s list of visits is not on this computer.</source>
        <translation>La lista de visitas del servicio no está en este equipo.</translation>
    </message>
    <message>
        <source>No visit of this site is known.</source>
        <translation>No se conoce ninguna visita a este emplazamiento.</translation>
    </message>
    <message numerus="yes">
        <source>%n older ones are left out.</source>
        <translation>
            <numerusform>Se omite %n más antigua.</numerusform>
            <numerusform>Se omiten %n más antiguas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service has no address of this site.</source>
        <translation>El servicio no tiene la dirección de este emplazamiento.</translation>
    </message>
    <message>
        <source>No data in the last 7 days</source>
        <translation>Sin datos en los últimos 7 días</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>No se pudo leer</translation>
    </message>
    <message>
        <source>Not asked for, and nothing is kept on this computer</source>
        <translation>No se pidió y no hay nada guardado en este equipo</translation>
    </message>
    <message>
        <source>completed %1</source>
        <translation>realizada el %1</translation>
    </message>
    <message>
        <source>scheduled %1</source>
        <translation>prevista el %1</translation>
    </message>
    <message>
        <source>(shortened)</source>
        <translation>(abreviado)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>switchyard::VisitSheetExporter</name>
    <message>
        <source>Visit sheet</source>
        <translation>Hoja de visita</translation>
    </message>
    <message>
        <source>Sheets (*.pdf)</source>
        <translation>Hojas (*.pdf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Visit sheets</source>
        <translation>Hojas de visita</translation>
    </message>
    <message numerus="yes">
        <source>%n visit sheets written</source>
        <translation>
            <numerusform>%n hoja de visita escrita</numerusform>
            <numerusform>%n hojas de visita escritas</numerusform>
        </translation>
    </message>
    <message>
        <source>Print visit sheet</source>
        <translation>Imprimir hoja de visita</translation>
    </message>
    <message>
        <source>The printer does not take the sheet</source>
        <translation>La impresora no acepta la hoja</translation>
    </message>
    <message>
        <source>Look whether it is switched on, then print again.</source>
        <translation>Compruebe que está encendida y vuelva a imprimir.</translation>
    </message>
</context>
<context>
    <name>switchyard::VisitSheets</name>
    <message numerus="yes">
        <source>Visit sheets of %n sites</source>
        <translation>
            <numerusform>Hoja de visita de %n emplazamiento</numerusform>
            <numerusform>Hojas de visita de %n emplazamientos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::VisitsPage</name>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Filter visits</source>
        <translation>Filtrar visitas</translation>
    </message>
    <message>
        <source>Filter visits: state:planned type:maintenance site:H-0042</source>
        <translation>Filtrar visitas: state:planned type:maintenance site:H-0042</translation>
    </message>
    <message>
        <source>Reading the list of visits</source>
        <translation>Leyendo la lista de visitas</translation>
    </message>
    <message>
        <source>No visits yet</source>
        <translation>Aún no hay visitas</translation>
    </message>
    <message>
        <source>Log a visit that took place, or plan one. Both work without a connection.</source>
        <translation>Registre una visita que tuvo lugar o planifique una. Ambas cosas funcionan sin conexión.</translation>
    </message>
    <message>
        <source>No visit matches the filter</source>
        <translation>Ninguna visita coincide con el filtro</translation>
    </message>
    <message>
        <source>Change the filter line, or clear it to see all visits.</source>
        <translation>Cambie el filtro, o bórrelo para ver todas las visitas.</translation>
    </message>
    <message>
        <source>Export visits</source>
        <translation>Exportar visitas</translation>
    </message>
    <message numerus="yes">
        <source>%n visits are no longer listed</source>
        <translation>
            <numerusform>%n visita ya no está en la lista</numerusform>
            <numerusform>%n visitas ya no están en la lista</numerusform>
        </translation>
    </message>
    <message>
        <source>Log visit</source>
        <translation>Registrar visita</translation>
    </message>
    <message>
        <source>Edit visit</source>
        <translation>Editar visita</translation>
    </message>
    <message>
        <source>All visits</source>
        <translation>Todas las visitas</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planificada</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencida</translation>
    </message>
    <message>
        <source>Not with the service yet</source>
        <translation>Aún no en el servicio</translation>
    </message>
    <message>
        <source>Refused or unclear</source>
        <translation>Rechazadas o dudosas</translation>
    </message>
    <message>
        <source>Plan visit</source>
        <translation>Planificar visita</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Discard visit…</source>
        <translation>Descartar visita…</translation>
    </message>
    <message>
        <source>Open site of the visit</source>
        <translation>Abrir emplazamiento de la visita</translation>
    </message>
    <message>
        <source>Discard visit</source>
        <translation>Descartar visita</translation>
    </message>
    <message>
        <source>Discard this draft?</source>
        <translation>¿Descartar este borrador?</translation>
    </message>
    <message>
        <source>Discard this visit?</source>
        <translation>¿Descartar esta visita?</translation>
    </message>
    <message>
        <source>It is not with the service. What was typed is gone from this computer then.</source>
        <translation>No está en el servicio. Lo escrito desaparecerá de este equipo.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>The record of visits on this computer cannot be read</source>
        <translation>No se puede leer el registro de visitas de este equipo</translation>
    </message>
    <message>
        <source>Visits that wait there are not shown and not sent. Drafts are kept.</source>
        <translation>Las visitas que esperan allí no se muestran ni se envían. Los borradores se conservan.</translation>
    </message>
    <message>
        <source>Drafts of visits cannot be written to this computer</source>
        <translation>Los borradores de visitas no se pueden escribir en este equipo</translation>
    </message>
    <message>
        <source>They are in memory alone. Free some space, or make the folder writable; it is tried again by itself.</source>
        <translation>Solo están en la memoria. Libere espacio o permita escribir en la carpeta; se vuelve a intentar solo.</translation>
    </message>
    <message numerus="yes">
        <source>%n files are no drafts of visits</source>
        <translation>
            <numerusform>%n archivo no es un borrador de visita</numerusform>
            <numerusform>%n archivos no son borradores de visitas</numerusform>
        </translation>
    </message>
    <message>
        <source>They were set aside as: %1</source>
        <translation>Se apartaron como: %1</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>The list of visits could not be read</source>
        <translation>No se pudo leer la lista de visitas</translation>
    </message>
    <message>
        <source>Planned for the next 7 days</source>
        <translation>Previstas para los próximos 7 días</translation>
    </message>
</context>
<context>
    <name>switchyard::WiringView</name>
    <message>
        <source>Single-line diagram</source>
        <translation>Esquema unifilar</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Seleccionado: %1</translation>
    </message>
    <message>
        <source>and more, see the tree</source>
        <translation>y más; consulte el árbol</translation>
    </message>
    <message>
        <source>no exchange with the grid</source>
        <translation>sin intercambio con la red</translation>
    </message>
    <message>
        <source>↓ %1 from grid</source>
        <translation>↓ %1 de la red</translation>
    </message>
    <message>
        <source>↑ %1 to grid</source>
        <translation>↑ %1 a la red</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n nodo</numerusform>
            <numerusform>%n nodos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::connectionwords</name>
    <message>
        <source>Production US</source>
        <translation>Producción (EE.&#xa0;UU.)</translation>
    </message>
    <message>
        <source>Production Rest of World</source>
        <translation>Producción (resto del mundo)</translation>
    </message>
    <message>
        <source>Development US</source>
        <translation>Desarrollo (EE.&#xa0;UU.)</translation>
    </message>
    <message>
        <source>Development Rest of World</source>
        <translation>Desarrollo (resto del mundo)</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Desarrollo</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Other server</source>
        <translation>Otro servidor</translation>
    </message>
    <message>
        <source>Changes made here reach real homes.</source>
        <translation>Los cambios hechos aquí llegan a hogares reales.</translation>
    </message>
    <message>
        <source>A test fleet of the service.</source>
        <translation>Una flota de prueba del servicio.</translation>
    </message>
    <message>
        <source>A simulator on this computer; nothing leaves it.</source>
        <translation>Un simulador en este equipo; nada sale de él.</translation>
    </message>
    <message>
        <source>Not an address that Switchyard knows; changes may reach real homes.</source>
        <translation>Switchyard no conoce esta dirección; los cambios pueden llegar a hogares reales.</translation>
    </message>
    <message>
        <source>Give this profile a name.</source>
        <translation>Dé un nombre a este perfil.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address, such as https://api.example.com.</source>
        <translation>Introduzca la dirección del servidor, como https://api.example.com.</translation>
    </message>
    <message>
        <source>Enter the token URL. Each customer has one; it came with the client ID.</source>
        <translation>Introduzca la URL del token. Cada empresa tiene la suya; se entregó con el ID de cliente.</translation>
    </message>
    <message>
        <source>Enter the client ID.</source>
        <translation>Introduzca el ID de cliente.</translation>
    </message>
    <message>
        <source>Enter the client secret.</source>
        <translation>Introduzca el secreto de cliente.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s host name.</source>
        <translation>Introduzca el nombre de host del proxy.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Este dato es necesario.</translation>
    </message>
    <message>
        <source>Another profile has this name; choose one of its own.</source>
        <translation>Otro perfil tiene este nombre; elija uno distinto.</translation>
    </message>
    <message>
        <source>This is not an address. It looks like https://api.example.com.</source>
        <translation>Esto no es una dirección. Debe ser como https://api.example.com.</translation>
    </message>
    <message>
        <source>Use https. Plain http is accepted for this computer only.</source>
        <translation>Use https. El http sin cifrar solo se acepta para este equipo.</translation>
    </message>
    <message>
        <source>Leave user name and password out of the address; they would be kept in a file.</source>
        <translation>No incluya usuario ni contraseña en la dirección; quedarían guardados en un archivo.</translation>
    </message>
    <message>
        <source>End the address after the host; Switchyard adds the path (/api/v1 …) itself.</source>
        <translation>Termine la dirección tras el host; Switchyard añade la ruta (/api/v1 …) por sí mismo.</translation>
    </message>
    <message>
        <source>Leave out what follows “?” or “#”.</source>
        <translation>Omita lo que sigue a «?» o «#».</translation>
    </message>
    <message>
        <source>There is a line break or tab in it; enter it again.</source>
        <translation>Contiene un salto de línea o una tabulación; introdúzcalo de nuevo.</translation>
    </message>
    <message>
        <source>A scope has letters, figures and signs only, no quotation marks; several are separated by spaces.</source>
        <translation>Un ámbito solo admite letras, cifras y signos, sin comillas; si hay varios, sepárelos con espacios.</translation>
    </message>
    <message>
        <source>Enter a port from 1 to 65535.</source>
        <translation>Introduzca un puerto entre 1 y 65535.</translation>
    </message>
    <message>
        <source>Enter a number from 0 (unlimited) up.</source>
        <translation>Introduzca un número a partir de 0 (sin límite).</translation>
    </message>
    <message>
        <source>This file cannot be read. Choose another one or change its permissions.</source>
        <translation>No se puede leer este archivo. Elija otro o cambie sus permisos.</translation>
    </message>
    <message>
        <source>There is no certificate in this file. A PEM file with “BEGIN CERTIFICATE” is needed.</source>
        <translation>No hay ningún certificado en este archivo. Se necesita un archivo PEM con «BEGIN CERTIFICATE».</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>Server identity</source>
        <translation>Identidad del servidor</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Autenticación</translation>
    </message>
    <message>
        <source>Partner API</source>
        <translation>Partner API</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Aún sin consultar</translation>
    </message>
    <message>
        <source>Not encrypted, which is accepted on this computer only</source>
        <translation>Sin cifrar, lo que solo se acepta en este equipo</translation>
    </message>
    <message>
        <source>Not asked, because of the above</source>
        <translation>No se consultó por lo anterior</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 responde</translation>
    </message>
    <message>
        <source>Verified by its certificate</source>
        <translation>Verificada por su certificado</translation>
    </message>
    <message>
        <source>%1 accepts the client</source>
        <translation>%1 acepta el cliente</translation>
    </message>
    <message>
        <source>Answers as it should. Sites that can be read: %1</source>
        <translation>Responde como debe. Emplazamientos que se pueden leer: %1</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired</source>
        <translation>El certificado de %1 ha caducado</translation>
    </message>
    <message>
        <source>Whoever runs the server has to renew it. Check this computer&apos;s clock too.</source>
        <translation>Quien gestione el servidor debe renovarlo. Compruebe también el reloj de este equipo.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet</source>
        <translation>El certificado de %1 aún no es válido</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time.</source>
        <translation>Compruebe la fecha y la hora de este equipo.</translation>
    </message>
    <message>
        <source>The certificate of %1 was revoked</source>
        <translation>El certificado de %1 fue revocado</translation>
    </message>
    <message>
        <source>Do not connect. Tell whoever runs the server.</source>
        <translation>No se conecte. Avise a quien gestione el servidor.</translation>
    </message>
    <message>
        <source>The certificate belongs to another host than %1</source>
        <translation>El certificado pertenece a un host distinto de %1</translation>
    </message>
    <message>
        <source>Check the address for a typing error. A proxy may also answer in the server&apos;s place.</source>
        <translation>Compruebe si hay una errata en la dirección. También puede que un proxy responda en lugar del servidor.</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that is not known here</source>
        <translation>El certificado de %1 procede de una autoridad desconocida aquí</translation>
    </message>
    <message>
        <source>If your company uses its own authority, choose its certificate under “CA file”.</source>
        <translation>Si su empresa usa una autoridad propia, elija su certificado en «Archivo CA».</translation>
    </message>
    <message>
        <source>%1 offers outdated encryption only</source>
        <translation>%1 solo ofrece un cifrado obsoleto</translation>
    </message>
    <message>
        <source>TLS 1.2 or newer is needed. Tell whoever runs the server.</source>
        <translation>Se necesita TLS 1.2 o posterior. Avise a quien gestione el servidor.</translation>
    </message>
    <message>
        <source>%1 does not answer in https</source>
        <translation>%1 no responde por https</translation>
    </message>
    <message>
        <source>Check the port in the address.</source>
        <translation>Compruebe el puerto de la dirección.</translation>
    </message>
    <message>
        <source>%1 asks for a certificate of this computer</source>
        <translation>%1 solicita un certificado de este equipo</translation>
    </message>
    <message>
        <source>That is not supported. Ask for an address that takes a client ID and secret.</source>
        <translation>No se admite. Solicite una dirección que acepte ID y secreto de cliente.</translation>
    </message>
    <message>
        <source>The CA file cannot be used</source>
        <translation>No se puede usar el archivo CA</translation>
    </message>
    <message>
        <source>Choose a PEM file with “BEGIN CERTIFICATE” in it, or leave the field empty.</source>
        <translation>Elija un archivo PEM que contenga «BEGIN CERTIFICATE» o deje el campo vacío.</translation>
    </message>
    <message>
        <source>There is no client secret</source>
        <translation>Falta el secreto de cliente</translation>
    </message>
    <message>
        <source>Enter the client secret and test again.</source>
        <translation>Introduzca el secreto de cliente y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>The scope is not accepted</source>
        <translation>No se acepta el ámbito</translation>
    </message>
    <message>
        <source>Leave “Scope” empty, or ask which scopes this client has.</source>
        <translation>Deje «Ámbito» vacío o pregunte qué ámbitos tiene este cliente.</translation>
    </message>
    <message>
        <source>This client may not sign in by itself</source>
        <translation>Este cliente no puede autenticarse por sí mismo</translation>
    </message>
    <message>
        <source>Ask for a client with the “client credentials” grant.</source>
        <translation>Solicite un cliente con la concesión «client credentials».</translation>
    </message>
    <message>
        <source>The client ID or the client secret is wrong</source>
        <translation>El ID o el secreto de cliente es incorrecto</translation>
    </message>
    <message>
        <source>Enter both again. If they are right, the client may have been removed or belong to another token URL.</source>
        <translation>Introduzca ambos de nuevo. Si son correctos, puede que el cliente se haya eliminado o pertenezca a otra URL del token.</translation>
    </message>
    <message>
        <source>The token URL&apos;s host %1 was not found</source>
        <translation>No se encontró el host %1 de la URL del token</translation>
    </message>
    <message>
        <source>Check the token URL for a typing error.</source>
        <translation>Compruebe si hay una errata en la URL del token.</translation>
    </message>
    <message>
        <source>The token URL&apos;s host %1 does not answer</source>
        <translation>El host %1 de la URL del token no responde</translation>
    </message>
    <message>
        <source>Check the token URL and whether this network lets you reach it.</source>
        <translation>Compruebe la URL del token y si esta red permite acceder a ella.</translation>
    </message>
    <message>
        <source>The token URL is not the one of a token endpoint</source>
        <translation>La URL del token no es la de un endpoint de tokens</translation>
    </message>
    <message>
        <source>It usually ends in /oauth2/token. Copy it again from what you were given.</source>
        <translation>Suele terminar en /oauth2/token. Cópiela de nuevo de los datos que recibió.</translation>
    </message>
    <message>
        <source>%1 does not accept the token</source>
        <translation>%1 no acepta el token</translation>
    </message>
    <message>
        <source>Token URL and server have to belong together: production with production, the same region.</source>
        <translation>La URL del token y el servidor deben corresponderse: producción con producción, misma región.</translation>
    </message>
    <message>
        <source>This client may not list sites</source>
        <translation>Este cliente no puede listar emplazamientos</translation>
    </message>
    <message>
        <source>The sign-in works. Ask whoever manages the API client for the permission.</source>
        <translation>La autenticación funciona. Pida el permiso a quien administre el cliente de API.</translation>
    </message>
    <message>
        <source>%1 answers, but not as the partner API</source>
        <translation>%1 responde, pero no como la Partner API</translation>
    </message>
    <message>
        <source>Check the base URL. A proxy&apos;s sign-in page may also answer in its place.</source>
        <translation>Compruebe la URL base. También puede que responda en su lugar la página de inicio de sesión de un proxy.</translation>
    </message>
    <message>
        <source>%1 was not found</source>
        <translation>No se encontró %1</translation>
    </message>
    <message>
        <source>Check the address for a typing error and this computer&apos;s network connection.</source>
        <translation>Compruebe si hay una errata en la dirección y la conexión de red de este equipo.</translation>
    </message>
    <message>
        <source>%1 does not accept connections</source>
        <translation>%1 no acepta conexiones</translation>
    </message>
    <message>
        <source>Check the port. The server may be down, or a firewall may be in between.</source>
        <translation>Compruebe el puerto. Puede que el servidor no esté en marcha o que haya un cortafuegos de por medio.</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1 no respondió a tiempo</translation>
    </message>
    <message>
        <source>A firewall may be in between; if this network needs a proxy, set it under “Proxy”.</source>
        <translation>Puede haber un cortafuegos de por medio; si esta red necesita un proxy, configúrelo en «Proxy».</translation>
    </message>
    <message>
        <source>The proxy did not let the request through</source>
        <translation>El proxy no dejó pasar la solicitud</translation>
    </message>
    <message>
        <source>Check host, port, user and password of the proxy.</source>
        <translation>Compruebe el host, el puerto, el usuario y la contraseña del proxy.</translation>
    </message>
    <message>
        <source>Waiting for the keychain: it may be asking for its password.</source>
        <translation>Esperando al llavero: puede que esté pidiendo su contraseña.</translation>
    </message>
    <message>
        <source>Kept in this system&apos;s keychain, never in a file.</source>
        <translation>Se guarda en el llavero de este sistema, nunca en un archivo.</translation>
    </message>
    <message>
        <source>Kept for this run only, because the keychain was not unlocked.</source>
        <translation>Se guarda solo para esta ejecución, porque el llavero no se desbloqueó.</translation>
    </message>
    <message>
        <source>Kept for this run only, because the keychain does not answer.</source>
        <translation>Se guarda solo para esta ejecución, porque el llavero no responde.</translation>
    </message>
    <message>
        <source>Kept for this run only, because the keychain does not keep what it is given.</source>
        <translation>Se guarda solo para esta ejecución, porque el llavero no conserva lo que se le entrega.</translation>
    </message>
    <message>
        <source>Kept for this run only, because this system has no keychain service.</source>
        <translation>Se guarda solo para esta ejecución, porque este sistema no tiene servicio de llavero.</translation>
    </message>
    <message>
        <source>You will be asked again after the next start.</source>
        <translation>Se le volverá a pedir tras el próximo inicio.</translation>
    </message>
    <message>
        <source>The list of profiles was damaged and could not be read</source>
        <translation>La lista de perfiles estaba dañada y no se pudo leer</translation>
    </message>
    <message>
        <source>It was kept as %1, and a new list begun.</source>
        <translation>Se conservó como %1 y se inició una lista nueva.</translation>
    </message>
    <message>
        <source>The list of profiles was written by a later version of Switchyard</source>
        <translation>La lista de perfiles se escribió con una versión posterior de Switchyard</translation>
    </message>
    <message>
        <source>It can be used but not changed here.</source>
        <translation>Se puede usar, pero no modificar aquí.</translation>
    </message>
    <message>
        <source>The list of profiles could not be read</source>
        <translation>No se pudo leer la lista de perfiles</translation>
    </message>
    <message>
        <source>Check the permissions of %1.</source>
        <translation>Compruebe los permisos de %1.</translation>
    </message>
    <message>
        <source>Profiles in the list that could not be read: %1</source>
        <translation>Perfiles de la lista que no se pudieron leer: %1</translation>
    </message>
    <message>
        <source>They stay in %1 as they are.</source>
        <translation>Permanecen en %1 tal como están.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>Looking for this system&apos;s keychain…</source>
        <translation>Buscando el llavero de este sistema…</translation>
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
        <translation>en %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>operación %1</translation>
    </message>
    <message>
        <source>This could not be asked</source>
        <translation>No se pudo hacer esta consulta</translation>
    </message>
    <message>
        <source>Nothing was sent. Check what was entered.</source>
        <translation>No se envió nada. Compruebe los datos introducidos.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>What was loaded before stays here. It goes on by itself when the service is back.</source>
        <translation>Lo cargado antes permanece aquí. Continúa automáticamente cuando vuelve el servicio.</translation>
    </message>
    <message>
        <source>The server&apos;s name was not found</source>
        <translation>No se encontró el nombre del servidor</translation>
    </message>
    <message>
        <source>Check the network connection and the server&apos;s address in the connection profile.</source>
        <translation>Compruebe la conexión de red y la dirección del servidor en el perfil de conexión.</translation>
    </message>
    <message>
        <source>The server does not accept connections</source>
        <translation>El servidor no acepta conexiones</translation>
    </message>
    <message>
        <source>It may be down, or the address or port is wrong.</source>
        <translation>Puede que no esté en marcha o que la dirección o el puerto sean incorrectos.</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>Se perdió la conexión</translation>
    </message>
    <message>
        <source>Try again when the network is stable.</source>
        <translation>Inténtelo de nuevo cuando la red sea estable.</translation>
    </message>
    <message>
        <source>The service did not answer in time</source>
        <translation>El servicio no respondió a tiempo</translation>
    </message>
    <message>
        <source>Try again; if it stays slow, tell whoever runs the service.</source>
        <translation>Inténtelo de nuevo; si sigue lento, avise a quien gestione el servicio.</translation>
    </message>
    <message>
        <source>The server&apos;s identity could not be verified</source>
        <translation>No se pudo verificar la identidad del servidor</translation>
    </message>
    <message>
        <source>Nothing was sent. If your company uses its own certificates, choose its CA file in the connection profile.</source>
        <translation>No se envió nada. Si su empresa usa certificados propios, elija su archivo CA en el perfil de conexión.</translation>
    </message>
    <message>
        <source>The proxy did not let the request through</source>
        <translation>El proxy no dejó pasar la solicitud</translation>
    </message>
    <message>
        <source>Check the proxy and its sign-in in the settings.</source>
        <translation>Compruebe el proxy y sus credenciales en la configuración.</translation>
    </message>
    <message>
        <source>The answer is larger than allowed</source>
        <translation>La respuesta supera el tamaño permitido</translation>
    </message>
    <message>
        <source>Ask for less at once, or raise the limit in the settings.</source>
        <translation>Solicite menos datos a la vez o aumente el límite en la configuración.</translation>
    </message>
    <message>
        <source>The server points to another address</source>
        <translation>El servidor remite a otra dirección</translation>
    </message>
    <message>
        <source>It was not followed, because the access token must not leave the configured server. Check the base URL.</source>
        <translation>No se siguió, porque el token de acceso no debe salir del servidor configurado. Compruebe la URL base.</translation>
    </message>
    <message>
        <source>Signing in was refused</source>
        <translation>Se rechazó la autenticación</translation>
    </message>
    <message>
        <source>Check client ID, client secret and scope in the connection profile.</source>
        <translation>Compruebe el ID de cliente, el secreto de cliente y el ámbito en el perfil de conexión.</translation>
    </message>
    <message>
        <source>The service does not accept this sign-in</source>
        <translation>El servicio no acepta esta autenticación</translation>
    </message>
    <message>
        <source>Check the credentials in the connection profile, then connect again.</source>
        <translation>Compruebe las credenciales en el perfil de conexión y conéctese de nuevo.</translation>
    </message>
    <message>
        <source>This client may not do that</source>
        <translation>Este cliente no está autorizado para hacer eso</translation>
    </message>
    <message>
        <source>Ask whoever manages the API client for the permission.</source>
        <translation>Pida el permiso a quien administre el cliente de API.</translation>
    </message>
    <message>
        <source>The service does not know it</source>
        <translation>El servicio no lo encuentra</translation>
    </message>
    <message>
        <source>It may have been removed. Refresh the list.</source>
        <translation>Puede que se haya eliminado. Actualice la lista.</translation>
    </message>
    <message>
        <source>It was changed elsewhere meanwhile</source>
        <translation>Entretanto se modificó en otro lugar</translation>
    </message>
    <message>
        <source>Load the newest version, then make the change again.</source>
        <translation>Cargue la versión más reciente y repita el cambio.</translation>
    </message>
    <message>
        <source>The service did not understand the request</source>
        <translation>El servicio no entendió la solicitud</translation>
    </message>
    <message>
        <source>Check what was entered.</source>
        <translation>Compruebe los datos introducidos.</translation>
    </message>
    <message>
        <source>The service refused the values</source>
        <translation>El servicio rechazó los valores</translation>
    </message>
    <message>
        <source>Correct what it names, then send again.</source>
        <translation>Corrija lo que indica y envíe de nuevo.</translation>
    </message>
    <message>
        <source>It asks to wait %1.</source>
        <translation>Solicita esperar %1.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Espere un momento e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Demasiadas solicitudes</translation>
    </message>
    <message>
        <source>The service has a problem</source>
        <translation>El servicio tiene un problema</translation>
    </message>
    <message>
        <source>Try again in a moment; nothing on this desk is wrong.</source>
        <translation>Inténtelo de nuevo en un momento; este puesto funciona correctamente.</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>No se pudo leer la respuesta</translation>
    </message>
    <message>
        <source>What was loaded before is kept. A proxy or another version of the service may be in between.</source>
        <translation>Lo cargado antes se conserva. Puede haber un proxy u otra versión del servicio de por medio.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain could not be used</source>
        <translation>No se pudo usar el llavero del sistema</translation>
    </message>
    <message>
        <source>The client secret is kept for this run only and will be asked for again.</source>
        <translation>El secreto de cliente se guarda solo para esta ejecución y se volverá a pedir.</translation>
    </message>
    <message>
        <source>This desk could not write its data</source>
        <translation>Este puesto no pudo escribir sus datos</translation>
    </message>
    <message>
        <source>Check free space and permissions of the data folder.</source>
        <translation>Compruebe el espacio libre y los permisos de la carpeta de datos.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Se produjo un error</translation>
    </message>
    <message>
        <source>The export was not written</source>
        <translation>La exportación no se escribió</translation>
    </message>
    <message>
        <source>Its folder is not there any more. Choose another one.</source>
        <translation>La carpeta ya no existe. Elija otra.</translation>
    </message>
    <message>
        <source>You may not write there. Choose another folder.</source>
        <translation>No tiene permiso para escribir ahí. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>There is a folder of this name. Choose another file name.</source>
        <translation>Hay una carpeta con ese nombre. Elija otro nombre de archivo.</translation>
    </message>
    <message>
        <source>The disk has no room for it. Free some space, or choose another disk.</source>
        <translation>No hay espacio en el disco. Libere espacio o elija otro disco.</translation>
    </message>
    <message>
        <source>Choose another folder, or try again.</source>
        <translation>Elija otra carpeta o inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A file that was there before is unchanged.</source>
        <translation>Si ya había un archivo, sigue sin cambios.</translation>
    </message>
    <message>
        <source>This ID is taken already</source>
        <translation>Este ID ya está en uso</translation>
    </message>
    <message>
        <source>Nothing was sent. Choose another ID, or open what has it and edit that.</source>
        <translation>No se envió nada. Elija otro ID o abra y edite lo que ya lo tiene.</translation>
    </message>
    <message>
        <source>The file cannot be imported</source>
        <translation>El archivo no se puede importar</translation>
    </message>
    <message>
        <source>Save it as CSV in UTF-8, and choose it again.</source>
        <translation>Guárdelo como CSV en UTF-8 y elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>Line %1 is not text in UTF-8.</source>
        <translation>La línea %1 no es texto en UTF-8.</translation>
    </message>
    <message>
        <source>Line %1 is not text in UTF-16, which the file claims to be.</source>
        <translation>La línea %1 no es texto en UTF-16, que es lo que el archivo dice ser.</translation>
    </message>
    <message>
        <source>Line %1 has a NUL byte: this is no text, or one in another encoding.</source>
        <translation>La línea %1 contiene un byte NUL: no es texto, o está en otra codificación.</translation>
    </message>
    <message>
        <source>The quotation mark in line %1 is never closed.</source>
        <translation>Las comillas de la línea %1 no se cierran nunca.</translation>
    </message>
    <message>
        <source>Close it, or remove it, and choose the file again.</source>
        <translation>Ciérrelas o quítelas y elija el archivo de nuevo.</translation>
    </message>
    <message>
        <source>A cell in line %1 is longer than 1 MiB. Most likely its quotation mark is not closed.</source>
        <translation>Una celda de la línea %1 mide más de 1 MiB. Lo más probable es que sus comillas no estén cerradas.</translation>
    </message>
    <message>
        <source>Line %1 has more than 1,000 cells.</source>
        <translation>La línea %1 tiene más de 1000 celdas.</translation>
    </message>
    <message>
        <source>Check the separator.</source>
        <translation>Compruebe el separador.</translation>
    </message>
    <message>
        <source>It was changed since its columns were chosen.</source>
        <translation>Se ha modificado desde que se eligieron sus columnas.</translation>
    </message>
    <message>
        <source>Go back, and look at its columns again.</source>
        <translation>Vuelva atrás y mire sus columnas otra vez.</translation>
    </message>
    <message>
        <source>It has a first line with the names of the columns, and nothing below.</source>
        <translation>Tiene una primera línea con los nombres de las columnas y nada debajo.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <source>It could not be read: %1.</source>
        <translation>No se pudo leer: %1.</translation>
    </message>
    <message>
        <source>Choose another file, or try again.</source>
        <translation>Elija otro archivo o inténtelo de nuevo.</translation>
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
        <translation>dentro de %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>hace un momento</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>silent %1</source>
        <translation>sin señal %1</translation>
    </message>
</context>
<context>
    <name>switchyard::zonetime</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A date in the letters of QLocale::toString().</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>The same without its year.</extracomment>
        <translation>d MMM</translation>
    </message>
</context>
</TS>
