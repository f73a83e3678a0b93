<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>switchyard::AboutDialog</name>
    <message>
        <source>About Switchyard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk at which a person runs a fleet of home batteries, inverters, EVs, PV and relays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>switchyard::ActionProvider</name>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>switchyard::Application</name>
    <message>
        <source>The demo fleet is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be used: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile is in use by another process.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>switchyard::Channel</name>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>positive = into the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since the start of the span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>charging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discharging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>switchyard::ChartContent</name>
    <message>
        <source>%1 to %2, zone %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2 at %3 to %4 at %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reset at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>switchyard::ChartPane</name>
    <message>
        <source>no data %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counter reset</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>switchyard::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a page, a command, a name or an id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No results</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::ConnectionCard</name>
    <message>
        <source>Kind of server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What that means</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>switchyard::ConnectionDelegate</name>
    <message>
        <source>deployed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>switchyard::ConnectionForm</name>
    <message>
        <source>As this system is set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use HTTP/2 where the server offers it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose CA file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CA file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where your company uses an authority of its own; PEM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own; it came with the client ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where secrets are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually empty, which means everything this client may do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast this desk may ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers are read in both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https, host and port only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given by the server chosen above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stored in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stored for this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>switchyard::ConnectionTestView</name>
    <message>
        <source>Connection test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection does not work yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>switchyard::Connections</name>
    <message>
        <source>%1 copy</source>
        <extracomment>%1 is the name of the profile that was copied</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>switchyard::ConnectionsPage</name>
    <message>
        <source>Profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the demo fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget profile …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile was deployed by your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter its client secret here. To change anything else, duplicate it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget “%1” on this computer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its client secret and token leave the keychain, and everything that was loaded, logged or is still waiting to be sent with it is removed. The service and its data are not touched.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>switchyard::DemoFleet</name>
    <message>
        <source>The simulated fleet could not be started: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The simulated fleet has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program “switchyard-simulator” is not installed beside Switchyard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The simulated fleet did not say where it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>switchyard::DeskStatus</name>
    <message>
        <source>US</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest of World</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · working offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · asked to wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · offline since %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>switchyard::EnvironmentBadge</name>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEVELOPMENT</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>switchyard::FirstRunView</name>
    <message>
        <source>New connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the demo fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to your fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need three things. They came with your API client; if not, ask whoever manages it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret, which goes into this system&apos;s keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A simulated fleet with batteries, PV, EVs and tariffs. It behaves like a real one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5,000 sites, ready in a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs on this computer; nothing leaves it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try every command without consequences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Switchyard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk for a fleet of home batteries, inverters, EVs and PV. To begin, tell it which service to connect to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>switchyard::FleetSyncTask</name>
    <message>
        <source>Sync of the fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads the list of sites</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>switchyard::FormRow</name>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>switchyard::HelpDialogs</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>switchyard::MainWindow</name>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search and commands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Switchyard…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>switchyard::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>switchyard::NavigationRail</name>
    <message>
        <source>Navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expand navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse navigation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>switchyard::Notice</name>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>switchyard::PageHeader</name>
    <message>
        <source>Search sites, devices, actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>switchyard::QuestionDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>switchyard::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>switchyard::SiteDetails</name>
    <message>
        <source>Site ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not loaded yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>switchyard::SiteDevicesModel</name>
    <message>
        <source>could not be loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>switchyard::SiteForm</name>
    <message>
        <source>Site ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IANA name, such as Europe/London</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an ID; it cannot be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the spaces around it; “.” and “..” cannot be IDs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a known zone. Choose one from the list or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the newest copy of this site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows yet whether the site was saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was lost, and the site cannot be read now. Nothing is sent again; ask once the connection is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was lost. Reading what the server has…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site was changed elsewhere while you were editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes do not touch yours and are merged below. Look them over, then save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose for each field below which text to keep, then save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: was “%2”, is now “%3” on the server, yours is “%4”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the server&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep my %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the server&apos;s %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed on the server to “%2”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>switchyard::SiteInspector</name>
    <message>
        <source>Site inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices of the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No site selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a site in the table to see its details, wiring and telemetry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This site is no longer in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown is what was known of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list names this site, but the service does not find it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These credentials may not read this site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press F5 to try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No devices here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The topology of this site names no devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n devices could not be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it has been sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>switchyard::SiteModel</name>
    <message>
        <source>Site ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not loaded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed to load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::SiteProvider</name>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>switchyard::SitesPage</name>
    <message>
        <source>Filter sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter sites: Harbour country:GB -city:London</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sites yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has no sites. Add the first one with Add site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the list of sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No site matches the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the filter line, or clear it to see all sites.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table shows what was read before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the list could not be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They are left out of the table; everything else is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no field. Fields: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a value after “%1:”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotation mark at position %1 is not closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>switchyard::SpanChoice</name>
    <message>
        <source>Site (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site (not known, UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>switchyard::StateView</name>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>switchyard::StatusStrip</name>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the list of tasks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>switchyard::TableView</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>switchyard::TaskModel</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done, but not all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::TaskRow</name>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>switchyard::TaskTray</name>
    <message>
        <source>Task tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is running. Syncs, bulk commands and exports show up here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>switchyard::TelemetryChart</name>
    <message>
        <source>Telemetry chart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>switchyard::TelemetryPane</name>
    <message>
        <source>Telemetry data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensors with telemetry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No device or sensor is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one in the site&apos;s topology to see what it measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the site names no time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the site&apos;s time zone “%1” is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading telemetry…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loading, %1 of %2 parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No telemetry in this span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a longer span, or another device or sensor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a longer span, or one of the sensors above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 parts loaded, %3 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no telemetry of its own in this span. Its sensors:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>switchyard::TelemetrySummary</name>
    <message>
        <source>Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metered, 1 reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metered, %1 resets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>switchyard::TelemetryTableModel</name>
    <message>
        <source>counter reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>switchyard::TelemetryToolbar</name>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Span problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy counters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most 366 days at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To must be later than From</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>switchyard::TimeZoneChoice</name>
    <message>
        <source>Site time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk time (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site time (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>switchyard::Topology</name>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EV charger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid sensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery sensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PV sensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EV sensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay sensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load sensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>switchyard::TopologyModel</name>
    <message>
        <source>(no id)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>switchyard::TopologyPane</name>
    <message>
        <source>Topology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show telemetry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No site is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a site to see how it is wired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the topology…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This topology was loaded %1 and could not be refreshed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This site has no topology yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It appears when the installer has registered the site&apos;s devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>switchyard::WiringView</name>
    <message>
        <source>Single-line diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and more, see the tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no exchange with the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↓ %1 from grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ %1 to grid</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>switchyard::connectionwords</name>
    <message>
        <source>Production US</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production Rest of World</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development US</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development Rest of World</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes made here reach real homes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test fleet of the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A simulator on this computer; nothing leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an address that Switchyard knows; changes may reach real homes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this profile a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the server&apos;s address, such as https://api.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the token URL. Each customer has one; it came with the client ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the client ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the client secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s host name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another profile has this name; choose one of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an address. It looks like https://api.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use https. Plain http is accepted for this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave user name and password out of the address; they would be kept in a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the address after the host; Switchyard adds the path (/api/v1 …) itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out what follows “?” or “#”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a line break or tab in it; enter it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scope has letters, figures and signs only, no quotation marks; several are separated by spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a port from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a number from 0 (unlimited) up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read. Choose another one or change its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no certificate in this file. A PEM file with “BEGIN CERTIFICATE” is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not encrypted, which is accepted on this computer only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked, because of the above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified by its certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accepts the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers as it should. Sites that can be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever runs the server has to renew it. Check this computer&apos;s clock too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 was revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not connect. Tell whoever runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate belongs to another host than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address for a typing error. A proxy may also answer in the server&apos;s place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If your company uses its own authority, choose its certificate under “CA file”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 offers outdated encryption only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS 1.2 or newer is needed. Tell whoever runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer in https</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port in the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for a certificate of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not supported. Ask for an address that takes a client ID and secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CA file cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a PEM file with “BEGIN CERTIFICATE” in it, or leave the field empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the client secret and test again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scope is not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave “Scope” empty, or ask which scopes this client has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This client may not sign in by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a client with the “client credentials” grant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client ID or the client secret is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter both again. If they are right, the client may have been removed or belong to another token URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token URL&apos;s host %1 was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the token URL for a typing error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token URL&apos;s host %1 does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the token URL and whether this network lets you reach it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token URL is not the one of a token endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It usually ends in /oauth2/token. Copy it again from what you were given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token URL and server have to belong together: production with production, the same region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This client may not list sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in works. Ask whoever manages the API client for the permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers, but not as the partner API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the base URL. A proxy&apos;s sign-in page may also answer in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address for a typing error and this computer&apos;s network connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port. The server may be down, or a firewall may be in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall may be in between; if this network needs a proxy, set it under “Proxy”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy did not let the request through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check host, port, user and password of the proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for this system&apos;s keychain …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the keychain: it may be asking for its password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in this system&apos;s keychain, never in a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keychain was not unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keychain does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keychain does not keep what it is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this system has no keychain service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for this run only, because %1. You will be asked again after the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of profiles was damaged and could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was kept as %1, and a new list begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of profiles was written by a later version of Switchyard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be used but not changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of profiles could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the permissions of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles in the list that could not be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stay in %1 as they are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>switchyard::explain</name>
    <message>
        <source>HTTP %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Check what was entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was loaded before stays here. It goes on by itself when the service is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s name was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network connection and the server&apos;s address in the connection profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be down, or the address or port is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again when the network is stable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it stays slow, tell whoever runs the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s identity could not be verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. If your company uses its own certificates, choose its CA file in the connection profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy did not let the request through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy and its sign-in in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is larger than allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for less at once, or raise the limit in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server points to another address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not followed, because the access token must not leave the configured server. Check the base URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check client ID, client secret and scope in the connection profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not accept this sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the credentials in the connection profile, then connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This client may not do that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever manages the API client for the permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not know it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been removed. Refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A site with this ID exists already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Choose another ID, or open that site and edit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed elsewhere meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the newest version, then make the change again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not understand the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what was entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused the values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct what it names, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks to wait %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment; nothing on this desk is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was loaded before is kept. A proxy or another version of the service may be in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keychain could not be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret is kept for this run only and will be asked for again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk could not write its data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check free space and permissions of the data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>switchyard::unittext</name>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
