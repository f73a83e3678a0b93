<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>switchyard::AboutDialog</name>
    <message>
        <source>About Switchyard</source>
        <translation>Switchyardについて</translation>
    </message>
    <message>
        <source>The desk at which a person runs a fleet of home batteries, inverters, EVs, PV and relays.</source>
        <translation>家庭用蓄電池、パワーコンディショナー（PCS）、EV、太陽光発電、リレーのフリートを運用するためのコンソールです。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>GNU General Public License バージョン3以降に基づくフリーソフトウェアです。いかなる保証もありません。</translation>
    </message>
</context>
<context>
    <name>switchyard::ActionProvider</name>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>switchyard::ActivityExporter</name>
    <message>
        <source>Export activity</source>
        <translation>アクティビティを書き出す</translation>
    </message>
    <message>
        <source>JSON lines, with the check of the record (*.jsonl)</source>
        <translation>JSON Lines、記録の検証情報付き (*.jsonl)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Export again</source>
        <translation>もう一度書き出す</translation>
    </message>
    <message>
        <source>The record could not be read</source>
        <translation>記録を読み取れませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%Ln writes exported</source>
        <translation>
            <numerusform>%Ln件の書き込みを書き出しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::ActivityFilterBar</name>
    <message>
        <source>Show all commands</source>
        <translation>すべてのコマンドを表示</translation>
    </message>
    <message>
        <source>All operations</source>
        <translation>すべての操作</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>すべての結果</translation>
    </message>
    <message>
        <source>All the time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7日間</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30日間</translation>
    </message>
    <message>
        <source>Filter activity</source>
        <translation>アクティビティのフィルター</translation>
    </message>
    <message>
        <source>Filter activity: a device, a site, a person, a title</source>
        <translation>アクティビティのフィルター: 機器、サイト、担当者、タイトル</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
</context>
<context>
    <name>switchyard::ActivityInspector</name>
    <message>
        <source>Activity inspector</source>
        <translation>アクティビティインスペクター</translation>
    </message>
    <message>
        <source>Activity tabs</source>
        <translation>アクティビティのタブ</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Full answer</source>
        <translation>応答の全文</translation>
    </message>
    <message>
        <source>The service gave no more than is said above.</source>
        <translation>サービスからの応答は上に示した内容だけです。</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Close inspector</source>
        <translation>インスペクターを閉じる</translation>
    </message>
    <message>
        <source>Close inspector (Esc)</source>
        <translation>インスペクターを閉じる (Esc)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み取り中</translation>
    </message>
    <message>
        <source>the record has no such entry</source>
        <translation>記録に該当する項目がありません</translation>
    </message>
    <message>
        <source>This entry could not be read</source>
        <translation>この項目を読み取れませんでした</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, planned %2</source>
        <translation>%1（登録 %2）</translation>
    </message>
    <message>
        <source>never</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>once, %1</source>
        <translation>1回、%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times, last %1</source>
        <translation>
            <numerusform>%Ln回、最終 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open site</source>
        <translation>サイトを開く</translation>
    </message>
    <message>
        <source>Open device</source>
        <translation>機器を開く</translation>
    </message>
    <message>
        <source>%1, accepted</source>
        <translation>%1、受け付け済み</translation>
    </message>
</context>
<context>
    <name>switchyard::ActivityPage</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>列…</translation>
    </message>
    <message>
        <source>Times in UTC</source>
        <translation>時刻はUTC</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2件</translation>
    </message>
    <message>
        <source>The record could not be read</source>
        <translation>記録を読み取れませんでした</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Reading the record</source>
        <translation>記録を読み取り中</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>変更はまだありません</translation>
    </message>
    <message>
        <source>Every change that is sent from this profile is recorded here before it leaves: who, when, what was there before, and what became of it.</source>
        <translation>このプロファイルから送信する変更はすべて、送信前にここに記録されます。担当者、日時、変更前の内容、結果を確認できます。</translation>
    </message>
    <message>
        <source>No write matches the filter</source>
        <translation>フィルターに一致する書き込みはありません</translation>
    </message>
    <message>
        <source>Change the text or the choices above, or clear them to see everything.</source>
        <translation>上の文字列や選択を変更してください。クリアすると、すべて表示されます。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>フィルターをクリア</translation>
    </message>
</context>
<context>
    <name>switchyard::Application</name>
    <message>
        <source>The demo fleet is not there</source>
        <translation>デモフリートを利用できません</translation>
    </message>
    <message>
        <source>Demo fleet</source>
        <translation>デモフリート</translation>
    </message>
    <message>
        <source>The profile could not be opened</source>
        <translation>プロファイルを開けませんでした</translation>
    </message>
    <message>
        <source>The folder %1 cannot be used: %2</source>
        <translation>フォルダー %1 を使用できません: %2</translation>
    </message>
    <message>
        <source>This profile is in use by another process.</source>
        <translation>このプロファイルは別のプロセスが使用中です。</translation>
    </message>
</context>
<context>
    <name>switchyard::BalanceModel</name>
    <message>
        <source>Generated</source>
        <translation>発電</translation>
    </message>
    <message>
        <source>Self-consumed</source>
        <translation>自家消費</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>売電</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>買電</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>家庭負荷</translation>
    </message>
    <message>
        <source>EV</source>
        <translation>EV</translation>
    </message>
    <message>
        <source>Battery in</source>
        <translation>蓄電池 充電</translation>
    </message>
    <message>
        <source>Battery out</source>
        <translation>蓄電池 放電</translation>
    </message>
    <message>
        <source>Self-consumption</source>
        <translation>自家消費率</translation>
    </message>
    <message>
        <source>Self-sufficiency</source>
        <translation>自給率</translation>
    </message>
    <message>
        <source>Not accounted for</source>
        <translation>不明分</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A power, and its share of what flows through the site: &quot;120 W (3.4 %)&quot;.</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>データなし</translation>
    </message>
    <message>
        <source>known for %1 of %2</source>
        <extracomment>Two lengths of time: &quot;known for 18 h 30 min of 1 d&quot;.</extracomment>
        <translation>%2 のうち %1 が既知</translation>
    </message>
    <message>
        <source>no grid meter</source>
        <translation>系統メーターなし</translation>
    </message>
    <message>
        <source>no PV sensor</source>
        <translation>PV センサーなし</translation>
    </message>
    <message>
        <source>no household sensor</source>
        <translation>家庭負荷センサーなし</translation>
    </message>
    <message>
        <source>no sensor</source>
        <translation>センサーなし</translation>
    </message>
    <message>
        <source>%1 of %2 sensors without data</source>
        <translation>%2 個のセンサーのうち %1 個はデータなし</translation>
    </message>
    <message>
        <source>nothing generated</source>
        <translation>発電なし</translation>
    </message>
    <message>
        <source>nothing consumed</source>
        <translation>消費なし</translation>
    </message>
    <message>
        <source>more imported than consumed</source>
        <translation>消費より買電が多い</translation>
    </message>
    <message>
        <source>household is derived</source>
        <translation>家庭負荷は計算値</translation>
    </message>
    <message>
        <source>derived, %1</source>
        <extracomment>Where a value comes from, and for how long it is known: &quot;derived, known for 18 h of 1 d&quot;.</extracomment>
        <translation>計算値、%1</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>計算値</translation>
    </message>
    <message>
        <source>gave back %1</source>
        <translation>%1 を返した</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>switchyard::Channel</name>
    <message>
        <source>Power</source>
        <translation>電力</translation>
    </message>
    <message>
        <source>positive = into the device</source>
        <translation>正 = 機器への入力</translation>
    </message>
    <message>
        <source>State of charge</source>
        <translation>充電率</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>電圧</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>電流</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>周波数</translation>
    </message>
    <message>
        <source>Energy in</source>
        <translation>入力電力量</translation>
    </message>
    <message>
        <source>since the start of the span</source>
        <translation>期間の開始からの累計</translation>
    </message>
    <message>
        <source>Energy out</source>
        <translation>出力電力量</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>電力量</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>待機</translation>
    </message>
    <message>
        <source>charging</source>
        <translation>充電</translation>
    </message>
    <message>
        <source>discharging</source>
        <translation>放電</translation>
    </message>
    <message>
        <source>in</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>out</source>
        <translation>出力</translation>
    </message>
</context>
<context>
    <name>switchyard::ChartContent</name>
    <message>
        <source>%1 to %2, zone %3</source>
        <translation>%1～%2、タイムゾーン %3</translation>
    </message>
    <message>
        <source>%1 from %2 at %3 to %4 at %5</source>
        <translation>%1: 最小 %2（%3）、最大 %4（%5）</translation>
    </message>
    <message>
        <source>%1 reset at %2</source>
        <translation>%1: リセット（%2）</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>データなし</translation>
    </message>
    <message>
        <source>no data for %1</source>
        <translation>データなし %1</translation>
    </message>
    <message>
        <source>%1 to %2 · %3</source>
        <translation>%1 ～ %2 · %3</translation>
    </message>
    <message>
        <source>%1: %2 from %3 to %4</source>
        <comment>Overlay plan, what, moments</comment>
        <translation>%1: %2（%3～%4）</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>what, moments</comment>
        <translation>%1（%2～%3）</translation>
    </message>
</context>
<context>
    <name>switchyard::ChartPane</name>
    <message>
        <source>no data %1</source>
        <translation>データなし %1</translation>
    </message>
    <message>
        <source>counter reset</source>
        <translation>カウンターのリセット</translation>
    </message>
</context>
<context>
    <name>switchyard::Checklists</name>
    <message>
        <source>Commissioning</source>
        <translation>試運転</translation>
    </message>
    <message>
        <source>Serial numbers match the wiring diagram</source>
        <translation>シリアル番号が配線図と一致</translation>
    </message>
    <message>
        <source>Isolator and circuit breakers labelled</source>
        <translation>断路器とブレーカーに表示あり</translation>
    </message>
    <message>
        <source>Current clamps sit in the direction of the arrows</source>
        <translation>電流クランプの向きが矢印どおり</translation>
    </message>
    <message>
        <source>Grid meter shows import while a load runs</source>
        <translation>負荷運転中に系統メーターが受電を表示</translation>
    </message>
    <message>
        <source>Battery charges and discharges on command</source>
        <translation>指令で蓄電池が充放電する</translation>
    </message>
    <message>
        <source>Network connection stable, signal noted</source>
        <translation>ネットワーク接続が安定、電波強度を記録</translation>
    </message>
    <message>
        <source>Customer shown how to switch off safely</source>
        <translation>安全な停止方法をお客様に説明</translation>
    </message>
    <message>
        <source>Battery maintenance</source>
        <translation>蓄電池の保守</translation>
    </message>
    <message>
        <source>No damage, heat, smell or moisture at the battery</source>
        <translation>蓄電池に損傷・発熱・異臭・湿気なし</translation>
    </message>
    <message>
        <source>Ventilation openings free</source>
        <translation>換気口がふさがれていない</translation>
    </message>
    <message>
        <source>Terminals tight, torque checked</source>
        <translation>端子の締め付けとトルクを確認</translation>
    </message>
    <message>
        <source>Firmware version noted</source>
        <translation>ファームウェアのバージョンを記録</translation>
    </message>
    <message>
        <source>State of charge noted</source>
        <translation>充電率を記録</translation>
    </message>
    <message>
        <source>Charging and discharging tested</source>
        <translation>充電と放電を試験</translation>
    </message>
    <message>
        <source>Inverter and PV</source>
        <translation>インバーターとPV</translation>
    </message>
    <message>
        <source>Modules and cables without damage</source>
        <translation>モジュールとケーブルに損傷なし</translation>
    </message>
    <message>
        <source>DC isolator tested</source>
        <translation>直流断路器を試験</translation>
    </message>
    <message>
        <source>String voltages noted</source>
        <translation>ストリング電圧を記録</translation>
    </message>
    <message>
        <source>No fault shown on the inverter</source>
        <translation>インバーターに異常表示なし</translation>
    </message>
    <message>
        <source>Yield plausible for the weather</source>
        <translation>天候に見合った発電量</translation>
    </message>
    <message>
        <source>Communication fault</source>
        <translation>通信障害</translation>
    </message>
    <message>
        <source>Gateway has power</source>
        <translation>ゲートウェイに電源あり</translation>
    </message>
    <message>
        <source>Cable or radio link checked</source>
        <translation>ケーブルまたは無線を確認</translation>
    </message>
    <message>
        <source>Router restarted together with the customer</source>
        <translation>お客様とルーターを再起動</translation>
    </message>
    <message>
        <source>Devices answer again, time noted</source>
        <translation>機器の応答が回復、時刻を記録</translation>
    </message>
</context>
<context>
    <name>switchyard::ColumnMenu</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation>すべての列を表示</translation>
    </message>
</context>
<context>
    <name>switchyard::CommandActions</name>
    <message>
        <source>Whole command</source>
        <translation>コマンド全体</translation>
    </message>
    <message>
        <source>Why it cannot be reverted</source>
        <translation>取り消せない理由</translation>
    </message>
    <message>
        <source>Was carried out</source>
        <translation>実行済み</translation>
    </message>
    <message>
        <source>Was not carried out</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>失敗分を再試行</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Show whole command</source>
        <translation>コマンド全体を表示</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%2 %1件</translation>
    </message>
    <message>
        <source>This command is a single write: %1.</source>
        <translation>このコマンドの書き込みは1件です: %1。</translation>
    </message>
    <message numerus="yes">
        <source>This command has %Ln writes: %1.</source>
        <translation>
            <numerusform>このコマンドの書き込みは%Ln件です: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The record of this command could not be read.</source>
        <translation>このコマンドの記録を読み取れませんでした。</translation>
    </message>
    <message>
        <source>It cannot be reverted yet: some of it is still to be sent.</source>
        <translation>まだ取り消せません。未送信の書き込みが残っています。</translation>
    </message>
    <message>
        <source>It cannot be reverted yet: nobody knows what became of it.</source>
        <translation>まだ取り消せません。結果が確認できていません。</translation>
    </message>
    <message>
        <source>There is nothing to revert: nothing of it was carried out.</source>
        <translation>取り消すものはありません。何も実行されていません。</translation>
    </message>
    <message>
        <source>There is nothing to revert: it was so already, and nothing was changed.</source>
        <translation>取り消すものはありません。すでにその状態だったため、何も変更されていません。</translation>
    </message>
    <message>
        <source>It cannot be reverted: the service has no way back, or what was there before is not known.</source>
        <translation>取り消せません。サービスに元へ戻す手段がないか、変更前の内容が不明です。</translation>
    </message>
    <message numerus="yes">
        <source>Of it, %Ln can be reverted.</source>
        <translation>
            <numerusform>そのうち%Ln件を取り消せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert: %1</source>
        <translation>取り消し: %1</translation>
    </message>
    <message>
        <source>Record that the write to %1 was carried out?</source>
        <translation>%1への書き込みを実行済みとして記録しますか？</translation>
    </message>
    <message>
        <source>Record that the write to %1 was not carried out?</source>
        <translation>%1への書き込みを未実行として記録しますか？</translation>
    </message>
    <message>
        <source>Nothing is sent. It counts as confirmed for good, in your name, and other writes to the same thing that waited for it go on.</source>
        <translation>何も送信されません。あなたの名前で確認済みとして確定し、これを待っていた同じ対象への他の書き込みが再開されます。</translation>
    </message>
    <message>
        <source>Nothing is sent now. It counts as refused, in your name, and can be tried again with “Retry failed”. Other writes to the same thing that waited for it go on.</source>
        <translation>今は何も送信されません。あなたの名前で拒否として扱われ、「失敗分を再試行」で再試行できます。これを待っていた同じ対象への他の書き込みは再開されます。</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>記録する</translation>
    </message>
</context>
<context>
    <name>switchyard::CommandDesk</name>
    <message numerus="yes">
        <source>Mode %1 for %n device(s)</source>
        <translation>
            <numerusform>%n台の機器をモード%1に</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the overlay plan of %n device(s)</source>
        <translation>
            <numerusform>%n台の機器のオーバーレイ計画を削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overlay plan for %n device(s)</source>
        <translation>
            <numerusform>%n台の機器のオーバーレイ計画</numerusform>
        </translation>
    </message>
    <message>
        <source>New site %1</source>
        <translation>新しいサイト %1</translation>
    </message>
    <message>
        <source>Change site %1</source>
        <translation>サイト %1 の変更</translation>
    </message>
    <message>
        <source>New device %1</source>
        <translation>新しい機器 %1</translation>
    </message>
    <message>
        <source>Change device %1</source>
        <translation>機器 %1 の変更</translation>
    </message>
</context>
<context>
    <name>switchyard::CommandOperation</name>
    <message>
        <source>The mode “Unknown” can be read, but not set.</source>
        <translation>モード「Unknown」は読み取れますが、設定はできません。</translation>
    </message>
    <message>
        <source>It has no id.</source>
        <translation>IDがありません。</translation>
    </message>
    <message>
        <source>This is not what the service takes: %1</source>
        <translation>サービスが受け付けない内容です: %1</translation>
    </message>
    <message>
        <source>It has no site.</source>
        <translation>サイトがありません。</translation>
    </message>
    <message>
        <source>It is neither scheduled nor completed.</source>
        <translation>予定も完了もされていません。</translation>
    </message>
    <message numerus="yes">
        <source>Its notes are longer than %Ln character(s).</source>
        <translation>
            <numerusform>メモが%Ln文字を超えています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Number of results</source>
        <translation>結果の件数</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>結果なし</translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n件の結果</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a page, a command, a name or an ID</source>
        <translation>ページ、コマンド、名前、IDを入力</translation>
    </message>
</context>
<context>
    <name>switchyard::CommandReview</name>
    <message>
        <source>Target</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>機器</translation>
    </message>
</context>
<context>
    <name>switchyard::CommandReviewer</name>
    <message>
        <source>Being written down…</source>
        <translation>記録中…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信中…</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>まだ送信されていません</translation>
    </message>
    <message>
        <source>It is written down and goes on as soon as the service can be reached.</source>
        <translation>記録済みです。サービスに接続でき次第、再開されます。</translation>
    </message>
    <message>
        <source>Nobody can tell whether it was carried out</source>
        <translation>実行されたかどうか確認できません</translation>
    </message>
    <message>
        <source>The answer was lost, and what stands there now is neither. Look at it before you send again.</source>
        <translation>応答が失われ、現在の値は変更前とも変更後とも異なります。再送信する前に確認してください。</translation>
    </message>
    <message>
        <source>Not carried out</source>
        <translation>未実行</translation>
    </message>
</context>
<context>
    <name>switchyard::CommandTask</name>
    <message>
        <source>stopped by itself: it cannot be written down</source>
        <translation>自動で停止: 記録できません</translation>
    </message>
    <message>
        <source>stopped by itself: the service cannot be used</source>
        <translation>自動で停止: サービスを利用できません</translation>
    </message>
    <message>
        <source>ends what is on its way</source>
        <translation>送信中のものを完了します</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n件は要判断</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had it already</source>
        <translation>
            <numerusform>%n件は変更不要</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::CommandWords</name>
    <message>
        <source>Operation mode</source>
        <translation>運転モード</translation>
    </message>
    <message>
        <source>Overlay plan</source>
        <translation>オーバーレイ計画</translation>
    </message>
    <message>
        <source>New site</source>
        <translation>新しいサイト</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>New device</source>
        <translation>新しい機器</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>機器</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>was so already</source>
        <translation>変更不要</translation>
    </message>
    <message>
        <source>no answer, but it was found carried out</source>
        <translation>応答なし、実行済みを確認</translation>
    </message>
    <message>
        <source>no answer, and it was found not carried out</source>
        <translation>応答なし、未実行を確認</translation>
    </message>
    <message>
        <source>the server has neither the old nor the new value</source>
        <translation>サーバーの値は変更前とも変更後とも異なります</translation>
    </message>
    <message>
        <source>the program ended while it was on its way</source>
        <translation>送信中にプログラムが終了しました</translation>
    </message>
    <message>
        <source>changed meanwhile on the server</source>
        <translation>その間にサーバーで変更されました</translation>
    </message>
    <message>
        <source>decided by a person</source>
        <translation>人が判断</translation>
    </message>
    <message>
        <source>to be tried again</source>
        <translation>再試行予定</translation>
    </message>
    <message>
        <source>taken back before it was sent</source>
        <translation>送信前に取り消し</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>計画なし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln command(s)</source>
        <translation>
            <numerusform>%Ln個の指令</numerusform>
        </translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>新しい訪問</translation>
    </message>
    <message>
        <source>discarded by a person</source>
        <translation>担当者が破棄</translation>
    </message>
</context>
<context>
    <name>switchyard::ConnectionCard</name>
    <message>
        <source>Kind of server</source>
        <translation>サーバーの種類</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>サーバーの種類の説明</translation>
    </message>
</context>
<context>
    <name>switchyard::ConnectionDelegate</name>
    <message>
        <source>deployed</source>
        <translation>配布済み</translation>
    </message>
</context>
<context>
    <name>switchyard::ConnectionForm</name>
    <message>
        <source>As this system is set up</source>
        <translation>システムの設定に従う</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>プロキシなし</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>HTTPプロキシ</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>SOCKS5プロキシ</translation>
    </message>
    <message>
        <source>Use HTTP/2 where the server offers it</source>
        <translation>サーバーが対応している場合はHTTP/2を使用</translation>
    </message>
    <message>
        <source>API contract</source>
        <translation>API仕様</translation>
    </message>
    <message>
        <source>Published reference</source>
        <translation>公開リファレンス</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source> per second</source>
        <translation> 件/秒</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CAファイル</translation>
    </message>
    <message>
        <source>Only where your company uses an authority of its own; PEM.</source>
        <translation>自社の認証局を使用している場合のみ指定します（PEM形式）。</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Profile name</source>
        <translation>プロファイル名</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>ベースURL</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Token URL</source>
        <translation>トークンURL</translation>
    </message>
    <message>
        <source>Your own; it came with the client ID.</source>
        <translation>お客様専用のURLです。クライアントIDと一緒に提供されています。</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>クライアントID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>Where secrets are kept</source>
        <translation>シークレットの保存先</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>キーチェーンを再試行</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Usually empty, which means everything this client may do.</source>
        <translation>通常は空欄のままにします。空欄の場合、このクライアントに許可されているすべての操作が対象になります。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>プロキシのホスト</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>プロキシのポート</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>プロキシのユーザー名</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>プロキシのパスワード</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Request limit</source>
        <translation>リクエスト数の上限</translation>
    </message>
    <message>
        <source>How fast this desk may ask.</source>
        <translation>この端末がリクエストを送信できる頻度の上限です。</translation>
    </message>
    <message>
        <source>Request format</source>
        <translation>リクエスト形式</translation>
    </message>
    <message>
        <source>Answers are read in both.</source>
        <translation>応答はどちらの形式でも読み取ります。</translation>
    </message>
    <message>
        <source>https, host and port only.</source>
        <translation>https、ホスト、ポートのみを入力します。</translation>
    </message>
    <message>
        <source>Given by the server chosen above.</source>
        <translation>上で選択したサーバーによって決まります。</translation>
    </message>
    <message>
        <source>stored in the keychain</source>
        <translation>キーチェーンに保存済み</translation>
    </message>
    <message>
        <source>stored for this run</source>
        <translation>今回の起動中のみ保持</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>CAファイルの選択</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>証明書 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Choose CA file…</source>
        <translation>CAファイルを選択…</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>Sites stay fresh for</source>
        <translation>サイトデータの有効期間</translation>
    </message>
    <message>
        <source>A sync reads older ones again.</source>
        <translation>古いものは同期で読み直します。</translation>
    </message>
    <message>
        <source>Devices stay fresh for</source>
        <translation>機器データの有効期間</translation>
    </message>
    <message>
        <source>Their modes too.</source>
        <translation>運転モードも同様です。</translation>
    </message>
    <message>
        <source>Type the number from</source>
        <translation>件数の入力を求める下限</translation>
    </message>
    <message>
        <source>A change of so many devices or more is sent once its number was typed.</source>
        <translation>この件数以上の機器の変更は、件数を入力してから送信されます。</translation>
    </message>
</context>
<context>
    <name>switchyard::ConnectionTestView</name>
    <message>
        <source>Connection test</source>
        <translation>接続テスト</translation>
    </message>
    <message>
        <source>Test result</source>
        <translation>テスト結果</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>The connection does not work yet.</source>
        <translation>まだ接続できません。</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>正常に接続できます。</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>サーバーに確認中…</translation>
    </message>
</context>
<context>
    <name>switchyard::Connections</name>
    <message>
        <source>%1 copy</source>
        <extracomment>%1 is the name of the profile that was copied</extracomment>
        <translation>%1のコピー</translation>
    </message>
</context>
<context>
    <name>switchyard::ConnectionsPage</name>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>新しいプロファイル</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Forget profile</source>
        <translation>プロファイルを削除</translation>
    </message>
    <message>
        <source>Try the demo fleet</source>
        <translation>デモフリートを試す</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>接続をテスト</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Duplicate profile</source>
        <translation>プロファイルを複製</translation>
    </message>
    <message>
        <source>Save profile</source>
        <translation>プロファイルを保存</translation>
    </message>
    <message>
        <source>Stop test</source>
        <translation>テストを中止</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>This profile was deployed by your administrator.</source>
        <translation>このプロファイルは管理者が配布したものです。</translation>
    </message>
    <message>
        <source>Enter its client secret here. To change anything else, duplicate it.</source>
        <translation>クライアントシークレットはここで入力できます。それ以外を変更するには、プロファイルを複製してください。</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存の変更</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>「%1」への変更を保存しますか？</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>変更を破棄</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>Forget “%1” on this computer?</source>
        <translation>このコンピューターから「%1」を削除しますか？</translation>
    </message>
    <message>
        <source>Its client secret and token leave the keychain, and everything that was loaded, logged or is still waiting to be sent with it is removed. The service and its data are not touched.</source>
        <translation>クライアントシークレットとトークンがキーチェーンから削除され、このプロファイルで読み込んだデータ、ログ、送信待ちの内容もすべて削除されます。サービスとそのデータには影響しません。</translation>
    </message>
    <message>
        <source>Forget profile…</source>
        <translation>プロファイルを削除…</translation>
    </message>
</context>
<context>
    <name>switchyard::CounterfactualBox</name>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
</context>
<context>
    <name>switchyard::DemoFleet</name>
    <message>
        <source>The simulated fleet could not be started: %1</source>
        <translation>シミュレーションフリートを起動できませんでした: %1</translation>
    </message>
    <message>
        <source>The simulated fleet has ended.</source>
        <translation>シミュレーションフリートが終了しました。</translation>
    </message>
    <message>
        <source>The program “switchyard-simulator” is not installed beside Switchyard.</source>
        <translation>プログラム「switchyard-simulator」がSwitchyardと同じ場所にインストールされていません。</translation>
    </message>
    <message>
        <source>The simulated fleet did not say where it is.</source>
        <translation>シミュレーションフリートの接続先を取得できませんでした。</translation>
    </message>
</context>
<context>
    <name>switchyard::DeskStatus</name>
    <message>
        <source>US</source>
        <translation>米国</translation>
    </message>
    <message>
        <source>Rest of World</source>
        <translation>その他の地域</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>%1 · working offline</source>
        <translation>%1 · オフラインで作業中</translation>
    </message>
    <message>
        <source>%1 · connecting</source>
        <translation>%1 · 接続中</translation>
    </message>
    <message>
        <source>%1 · %2 ms</source>
        <translation>%1 · %2 ms</translation>
    </message>
    <message>
        <source>%1 · asked to wait</source>
        <translation>%1 · サービスの要求により待機中</translation>
    </message>
    <message>
        <source>%1 · offline since %2</source>
        <translation>%1 · %2からオフライン</translation>
    </message>
    <message numerus="yes">
        <source>Outbox: %Ln waiting</source>
        <translation>
            <numerusform>送信待ち: %Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visits need attention</source>
        <translation>
            <numerusform>要対応の訪問: %Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::DeviceCommands</name>
    <message>
        <source>Change mode of selection…</source>
        <translation>選択した機器のモードを変更…</translation>
    </message>
    <message>
        <source>Set plan of selection…</source>
        <translation>選択した機器の計画を設定…</translation>
    </message>
    <message>
        <source>Remove plans of selection…</source>
        <translation>選択した機器の計画を削除…</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n台の機器</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::DeviceInspector</name>
    <message>
        <source>Device inspector</source>
        <translation>機器インスペクター</translation>
    </message>
    <message>
        <source>Device tabs</source>
        <translation>機器のタブ</translation>
    </message>
    <message>
        <source>Replace device</source>
        <translation>機器を置き換え</translation>
    </message>
    <message>
        <source>No device selected</source>
        <translation>機器が選択されていません</translation>
    </message>
    <message>
        <source>Choose a device in the table to see its properties, mode, plan and telemetry.</source>
        <translation>表で機器を選択すると、プロパティ、運転モード、計画、テレメトリーが表示されます。</translation>
    </message>
    <message>
        <source>This device is no longer in the list</source>
        <translation>この機器はもう一覧にありません</translation>
    </message>
    <message>
        <source>The list names this device, but the service does not find it</source>
        <translation>一覧には含まれていますが、サービス上でこの機器が見つかりません</translation>
    </message>
    <message>
        <source>These credentials may not read this device</source>
        <translation>この認証情報には、この機器を読み取る権限がありません</translation>
    </message>
    <message>
        <source>Synth ID</source>
        <translation>Synth ID</translation>
    </message>
    <message>
        <source>Telemetry, mode and plan are addressed by it</source>
        <translation>テレメトリー、モード、計画はこのIDで扱われます</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>機器ID</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>One of %1</source>
        <translation>%1 のいずれか</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>タイプ</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>The ID of the site where it stands</source>
        <translation>設置されているサイトのID</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>メーカー</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型式</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>Properties as JSON</source>
        <translation>プロパティ（JSON）</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>New device</source>
        <translation>新しい機器</translation>
    </message>
    <message>
        <source>Replace or create a device</source>
        <translation>機器の置き換えまたは作成</translation>
    </message>
    <message>
        <source>Reading the newest copy of this device</source>
        <translation>この機器の最新データを読み取り中</translation>
    </message>
    <message>
        <source>Nobody knows yet whether the device was saved</source>
        <translation>機器が保存されたかどうか、まだ確認できていません</translation>
    </message>
    <message>
        <source>The device was changed elsewhere while you were editing</source>
        <translation>編集中に、この機器が別の場所で変更されました</translation>
    </message>
    <message>
        <source>A device with this ID exists: saving replaces it</source>
        <translation>このIDの機器が存在します。保存すると置き換えられます</translation>
    </message>
    <message>
        <source>No device has this ID: saving creates one</source>
        <translation>このIDの機器はありません。保存すると新しく作成されます</translation>
    </message>
    <message>
        <source>Create device</source>
        <translation>機器を作成</translation>
    </message>
    <message>
        <source>Open site</source>
        <translation>サイトを開く</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>プロパティ</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>テレメトリー</translation>
    </message>
</context>
<context>
    <name>switchyard::DeviceModeTab</name>
    <message>
        <source>The service has a mode that this version of Switchyard does not know.</source>
        <translation>このバージョンのSwitchyardが知らないモードです。</translation>
    </message>
    <message>
        <source>The device follows the simplest plan that is possible for its kind.</source>
        <translation>機器は、その種類で可能な最も単純な計画に従います。</translation>
    </message>
    <message>
        <source>The device follows a periodical plan.</source>
        <translation>機器は定期的な計画に従います。</translation>
    </message>
    <message>
        <source>Gridshare optimises the device: it follows a smart plan.</source>
        <translation>Gridshareが最適化したスマート計画に従います。</translation>
    </message>
    <message>
        <source>The service cannot tell which mode the device is in.</source>
        <translation>サービスが機器の運転モードを判定できません。</translation>
    </message>
    <message>
        <source>Reading the operation mode</source>
        <translation>運転モードを読み取り中</translation>
    </message>
    <message>
        <source>No operation mode</source>
        <translation>運転モードなし</translation>
    </message>
    <message>
        <source>The service keeps none for this device.</source>
        <translation>この機器については、サービスに登録がありません。</translation>
    </message>
    <message>
        <source>Operation mode</source>
        <translation>運転モード</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>%1 時点</translation>
    </message>
    <message>
        <source>Change mode</source>
        <translation>モードを変更</translation>
    </message>
</context>
<context>
    <name>switchyard::DeviceModel</name>
    <message>
        <source>none in 7 days</source>
        <translation>7日間なし</translation>
    </message>
    <message>
        <source>Synth ID</source>
        <translation>Synth ID</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>機器ID</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>タイプ</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>メーカー</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型式</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>鮮度</translation>
    </message>
    <message>
        <source>Last telemetry</source>
        <translation>最終テレメトリー</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>機器</translation>
    </message>
</context>
<context>
    <name>switchyard::DevicePlanTab</name>
    <message>
        <source>Reading the overlay plan</source>
        <translation>オーバーレイ計画を読み取り中</translation>
    </message>
    <message>
        <source>No overlay plan</source>
        <translation>オーバーレイ計画なし</translation>
    </message>
    <message>
        <source>The device follows its operation mode.</source>
        <translation>機器は運転モードに従います。</translation>
    </message>
    <message>
        <source>Overlay plan</source>
        <translation>オーバーレイ計画</translation>
    </message>
    <message>
        <source>Lies over the operation mode. Times in %1, as of %2.</source>
        <translation>運転モードに優先します。時刻は%1、%2 時点。</translation>
    </message>
    <message>
        <source>Edit plan</source>
        <translation>計画を編集</translation>
    </message>
    <message>
        <source>Remove plan</source>
        <translation>計画を削除</translation>
    </message>
    <message>
        <source>Copy plan</source>
        <translation>計画をコピー</translation>
    </message>
</context>
<context>
    <name>switchyard::DevicePropertiesTab</name>
    <message>
        <source>Reading the properties</source>
        <translation>プロパティを読み取り中</translation>
    </message>
    <message>
        <source>No properties</source>
        <translation>プロパティなし</translation>
    </message>
    <message>
        <source>The service keeps none for this device.</source>
        <translation>この機器については、サービスに登録がありません。</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>プロパティ</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>JSONとしてコピー</translation>
    </message>
</context>
<context>
    <name>switchyard::DeviceTab</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Shown is what was read before.</source>
        <translation>以前に読み取った内容を表示しています。</translation>
    </message>
</context>
<context>
    <name>switchyard::DeviceWords</name>
    <message>
        <source>Inverter</source>
        <translation>PCS</translation>
    </message>
    <message>
        <source>Battery pack</source>
        <translation>蓄電池</translation>
    </message>
    <message>
        <source>PV</source>
        <translation>PV</translation>
    </message>
    <message>
        <source>EV</source>
        <translation>EV</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>メーター</translation>
    </message>
    <message>
        <source>Load control relay</source>
        <translation>負荷制御リレー</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>シンプル</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Smart</source>
        <translation>スマート</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>switchyard::DevicesPage</name>
    <message>
        <source>All devices</source>
        <translation>すべての機器</translation>
    </message>
    <message>
        <source>No telemetry for an hour</source>
        <translation>1時間テレメトリーなし</translation>
    </message>
    <message>
        <source>Not loaded yet</source>
        <translation>未読み込み</translation>
    </message>
    <message>
        <source>Could not be loaded</source>
        <translation>読み込みに失敗</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>機器</translation>
    </message>
    <message>
        <source>Filter devices</source>
        <translation>機器のフィルター</translation>
    </message>
    <message>
        <source>Filter devices: kind:battery_pack mode:Smart telemetry:&gt;1h</source>
        <translation>機器のフィルター: kind:battery_pack mode:Smart telemetry:&gt;1h</translation>
    </message>
    <message>
        <source>Reading the list of devices</source>
        <translation>機器一覧を読み取り中</translation>
    </message>
    <message>
        <source>No devices yet</source>
        <translation>機器はまだありません</translation>
    </message>
    <message>
        <source>This account has no devices. Add the first one with “Add device”.</source>
        <translation>このアカウントには機器がありません。「機器を追加」で最初の機器を追加してください。</translation>
    </message>
    <message>
        <source>No device matches the filter</source>
        <translation>フィルターに一致する機器はありません</translation>
    </message>
    <message>
        <source>Change the filter line, or clear it to see all devices.</source>
        <translation>フィルターを変更してください。クリアすると、すべての機器が表示されます。</translation>
    </message>
    <message>
        <source>Export devices</source>
        <translation>機器を書き出す</translation>
    </message>
    <message>
        <source>Import devices</source>
        <translation>機器をインポート</translation>
    </message>
    <message numerus="yes">
        <source>%n devices are no longer listed</source>
        <translation>
            <numerusform>%n台の機器が一覧からなくなりました</numerusform>
        </translation>
    </message>
    <message>
        <source>Add device</source>
        <translation>機器を追加</translation>
    </message>
    <message>
        <source>Replace device</source>
        <translation>機器を置き換え</translation>
    </message>
    <message>
        <source>Replace or create device…</source>
        <translation>機器の置き換えまたは作成…</translation>
    </message>
    <message>
        <source>Open site of the device</source>
        <translation>機器のサイトを開く</translation>
    </message>
    <message>
        <source>Show telemetry</source>
        <translation>テレメトリを表示</translation>
    </message>
    <message numerus="yes">
        <source>Show telemetry (of at most %n devices)</source>
        <translation>
            <numerusform>テレメトリを表示（最大 %n 台）</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit plan…</source>
        <translation>計画を編集…</translation>
    </message>
    <message>
        <source>Remove plan…</source>
        <translation>計画を削除…</translation>
    </message>
</context>
<context>
    <name>switchyard::DifferenceModel</name>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>%1 W</source>
        <translation>%1 W</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
</context>
<context>
    <name>switchyard::EntityDetails</name>
    <message>
        <source>As of</source>
        <translation>取得日時</translation>
    </message>
    <message>
        <source>not loaded yet</source>
        <translation>未読み込み</translation>
    </message>
</context>
<context>
    <name>switchyard::EntityForm</name>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Type an ID; it cannot be changed later.</source>
        <translation>IDを入力してください。後から変更することはできません。</translation>
    </message>
    <message>
        <source>Remove the spaces around it; “.” and “..” cannot be IDs.</source>
        <translation>前後の空白を削除してください。「.」と「..」はIDとして使用できません。</translation>
    </message>
    <message>
        <source>Not a known zone. Choose one from the list or leave it empty.</source>
        <translation>認識できないタイムゾーンです。一覧から選択するか、空欄にしてください。</translation>
    </message>
    <message>
        <source>Not a JSON object. It looks like {&quot;name&quot;: &quot;value&quot;}; empty for none.</source>
        <translation>JSONオブジェクトではありません。{&quot;name&quot;: &quot;value&quot;} の形式です。ない場合は空欄にします。</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1を編集</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Save merged</source>
        <translation>統合した内容を保存</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>The answer was lost, and the server cannot be read now. Nothing is sent again; ask once the connection is back.</source>
        <translation>応答を受信できず、現在はサーバーを読み取ることもできません。変更が再送信されることはありません。接続が回復してから、もう一度確認してください。</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>The answer was lost. Reading what the server has…</source>
        <translation>応答を受信できませんでした。サーバー上の内容を読み取っています…</translation>
    </message>
    <message>
        <source>Check the ID: a mistyped one makes something that nobody can delete.</source>
        <translation>IDを確認してください。打ち間違えると、誰にも削除できないものが作成されます。</translation>
    </message>
    <message>
        <source>Choose for each field below which text to keep, then save.</source>
        <translation>以下の項目ごとに残す内容を選択してから、保存してください。</translation>
    </message>
    <message>
        <source>The changes do not touch yours and are merged below. Look them over, then save.</source>
        <translation>別の場所での変更は編集内容と競合しないため、以下に統合しました。確認してから保存してください。</translation>
    </message>
    <message>
        <source>It has all that you typed: there is nothing to save.</source>
        <translation>入力内容はすべて反映済みです。保存するものはありません。</translation>
    </message>
    <message>
        <source>%1: is “%2” on the server, yours is “%3”</source>
        <translation>%1: サーバーでは「%2」、入力は「%3」</translation>
    </message>
    <message>
        <source>%1: was “%2”, is now “%3” on the server, yours is “%4”</source>
        <translation>%1: 元の値「%2」、サーバーの現在の値「%3」、編集中の値「%4」</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>自分の値を残す</translation>
    </message>
    <message>
        <source>Take the server&apos;s</source>
        <translation>サーバーの値を採用</translation>
    </message>
    <message>
        <source>Keep mine: %1</source>
        <translation>自分の値を保持: %1</translation>
    </message>
    <message>
        <source>Take the server&apos;s: %1</source>
        <translation>サーバーの値を採用: %1</translation>
    </message>
    <message>
        <source>Fields that you left empty stay as they are on the server.</source>
        <translation>空欄の項目は、サーバー上の値のままになります。</translation>
    </message>
    <message>
        <source>%1 was changed on the server to “%2”</source>
        <translation>%1がサーバー上で「%2」に変更されました</translation>
    </message>
</context>
<context>
    <name>switchyard::EntityInspector</name>
    <message>
        <source>What is shown is what was known of it.</source>
        <translation>最後に取得した内容を表示しています。</translation>
    </message>
    <message>
        <source>The details could not be read</source>
        <translation>詳細を読み取れませんでした</translation>
    </message>
    <message>
        <source>Press F5 to try again.</source>
        <translation>再試行するにはF5キーを押してください。</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存の変更</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>入力した内容を破棄しますか？</translation>
    </message>
    <message>
        <source>Nothing of it has been sent.</source>
        <translation>入力内容はまだ送信されていません。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>編集を続ける</translation>
    </message>
</context>
<context>
    <name>switchyard::EntityProvider</name>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>機器</translation>
    </message>
</context>
<context>
    <name>switchyard::EnvironmentBadge</name>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>DEVELOPMENT</source>
        <translation>開発</translation>
    </message>
</context>
<context>
    <name>switchyard::EvidenceChart</name>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>注目箇所</translation>
    </message>
</context>
<context>
    <name>switchyard::ExportPlace</name>
    <message>
        <source>Open folder</source>
        <translation>ファイル</translation>
    </message>
</context>
<context>
    <name>switchyard::ExportSheet</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <source>Rows to export</source>
        <translation>書き出す行</translation>
    </message>
    <message>
        <source>Columns to export</source>
        <translation>書き出す列</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>All shown (%1)</source>
        <translation>表示中のすべて (%1)</translation>
    </message>
    <message>
        <source>Selected (%1)</source>
        <translation>選択中 (%1)</translation>
    </message>
    <message>
        <source>As shown (%1)</source>
        <translation>表示のとおり (%1)</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>すべて (%1)</translation>
    </message>
    <message>
        <source>CSV in UTF-8, for spreadsheets and other programs.</source>
        <translation>UTF-8 の CSV です。表計算ソフトなどで読み込めます。</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>このファイルは既にあり、置き換えられます。</translation>
    </message>
    <message>
        <source>Type a file name.</source>
        <translation>ファイル名を入力してください。</translation>
    </message>
    <message>
        <source>There is no such folder. Choose another one.</source>
        <translation>そのフォルダーはありません。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>You may not write there. Choose another folder.</source>
        <translation>そこに書き込む権限がありません。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>This is a folder. Add a file name.</source>
        <translation>これはフォルダーです。ファイル名を加えてください。</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>書き出し先</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>switchyard::FieldCommands</name>
    <message>
        <source>Check site…</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Prepare for offline…</source>
        <translation>オフライン用に準備…</translation>
    </message>
    <message>
        <source>Visit sheet…</source>
        <translation>訪問シート…</translation>
    </message>
    <message>
        <source>Print visit sheet…</source>
        <translation>訪問シートを印刷…</translation>
    </message>
    <message numerus="yes">
        <source>Visit sheet (at most %n sites)</source>
        <translation>
            <numerusform>訪問シート (最大 %n サイト)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::FilterLine</name>
    <message>
        <source>Clear filter</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>補完候補</translation>
    </message>
    <message>
        <source>“%1” is no field. Did you mean “%2:”?</source>
        <translation>「%1」という項目はありません。「%2:」ですか?</translation>
    </message>
    <message>
        <source>“%1” is no field. Fields: %2</source>
        <translation>「%1」という項目はありません。使用できる項目: %2</translation>
    </message>
    <message>
        <source>Type a value after “%1:”</source>
        <translation>「%1:」の後に値を入力してください</translation>
    </message>
    <message>
        <source>The quotation mark at position %1 is not closed</source>
        <translation>%1文字目の引用符が閉じられていません</translation>
    </message>
    <message>
        <source>The parenthesis at position %1 is not closed</source>
        <translation>%1 文字目のかっこが閉じられていません</translation>
    </message>
    <message>
        <source>The parenthesis at position %1 closes nothing; remove it</source>
        <translation>%1 文字目の閉じかっこに対応するかっこがありません。削除してください</translation>
    </message>
    <message>
        <source>“%1” at position %2 needs a word before and after it</source>
        <translation>%2 文字目の「%1」の前後には語が必要です</translation>
    </message>
    <message>
        <source>“%1” is no range; write the smaller end first, like 2000..2999, or one end, like &gt;5</source>
        <translation>「%1」は範囲ではありません。2000..2999 のように小さい方から、または &gt;5 のように片側だけを入力してください</translation>
    </message>
    <message>
        <source>Too many parentheses in one another at position %1; remove some</source>
        <translation>%1 文字目でかっこの入れ子が深すぎます。減らしてください</translation>
    </message>
    <message>
        <source>“%1” is no time; write 15m, 2h or 7d for an age, +7d for what is to come, a day like 2026-11-27, or “never”</source>
        <translation>「%1」は時間ではありません。経過は 15m、2h、7d、これから先は +7d、日付は 2026-11-27、または「never」と入力してください</translation>
    </message>
</context>
<context>
    <name>switchyard::FilterWords</name>
    <message>
        <source>less than 15 minutes ago</source>
        <translation>15 分以内</translation>
    </message>
    <message>
        <source>less than 1 hour ago</source>
        <translation>1 時間以内</translation>
    </message>
    <message>
        <source>more than 1 hour ago</source>
        <translation>1 時間より前</translation>
    </message>
    <message>
        <source>more than 1 day ago</source>
        <translation>1 日より前</translation>
    </message>
    <message>
        <source>between 1 and 7 days ago</source>
        <translation>1～7 日前</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>まだ</translation>
    </message>
    <message>
        <source>within the next day</source>
        <translation>今後 1 日以内</translation>
    </message>
    <message>
        <source>within the next 7 days</source>
        <translation>今後 7 日以内</translation>
    </message>
    <message>
        <source>past</source>
        <translation>過去</translation>
    </message>
</context>
<context>
    <name>switchyard::FirstRunView</name>
    <message>
        <source>New connection</source>
        <translation>新しい接続</translation>
    </message>
    <message>
        <source>Try the demo fleet</source>
        <translation>デモフリートを試す</translation>
    </message>
    <message>
        <source>Connect to your fleet</source>
        <translation>自社のフリートに接続</translation>
    </message>
    <message>
        <source>You need three things. They came with your API client; if not, ask whoever manages it.</source>
        <translation>次の3つが必要です。APIクライアントと一緒に提供されています。お手元にない場合は、APIクライアントの管理者にお問い合わせください。</translation>
    </message>
    <message>
        <source>Token URL</source>
        <translation>トークンURL</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>クライアントID</translation>
    </message>
    <message>
        <source>Client secret, which goes into this system&apos;s keychain</source>
        <translation>クライアントシークレット（このシステムのキーチェーンに保存されます）</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>まず試してみる</translation>
    </message>
    <message>
        <source>A simulated fleet with batteries, PV, EVs and tariffs. It behaves like a real one.</source>
        <translation>蓄電池、太陽光発電、EV、料金を備えたシミュレーションフリートです。実際のフリートと同じように動作します。</translation>
    </message>
    <message>
        <source>5,000 sites, ready in a moment</source>
        <translation>5,000サイトをすぐに利用可能</translation>
    </message>
    <message>
        <source>Runs on this computer; nothing leaves it</source>
        <translation>このコンピューター上で動作し、外部への送信なし</translation>
    </message>
    <message>
        <source>Try every command without consequences</source>
        <translation>すべてのコマンドを実機への影響なしに試用可能</translation>
    </message>
    <message>
        <source>Welcome to Switchyard</source>
        <translation>Switchyardへようこそ</translation>
    </message>
    <message>
        <source>The desk for a fleet of home batteries, inverters, EVs and PV. To begin, tell it which service to connect to.</source>
        <translation>家庭用蓄電池、パワーコンディショナー（PCS）、EV、太陽光発電のフリートを運用するコンソールです。はじめに、接続先のサービスを指定してください。</translation>
    </message>
</context>
<context>
    <name>switchyard::FleetPage</name>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Filter problem</source>
        <translation>フィルターの問題</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Dismiss what is no longer listed</source>
        <translation>一覧にないものを非表示にする</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>They stay in the table until you dismiss them (“%1”).</source>
        <translation>非表示にするまで表に残ります（「%1」）。</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2件</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>The table shows what was read before.</source>
        <translation>表には以前に読み取った内容が表示されています。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the list could not be read</source>
        <translation>
            <numerusform>一覧のうち%n件を読み取れませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>They are left out of the table; everything else is complete.</source>
        <translation>読み取れなかった項目は表に表示されません。それ以外はすべて揃っています。</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>列…</translation>
    </message>
</context>
<context>
    <name>switchyard::FleetSyncTask</name>
    <message>
        <source>waits for the service</source>
        <translation>サービスの応答待ち</translation>
    </message>
    <message>
        <source>reads the list of sites</source>
        <translation>サイト一覧を読み取り中</translation>
    </message>
    <message>
        <source>%1 sites, %2 not loaded</source>
        <translation>%1サイト、%2サイトは未取得</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sites</source>
        <translation>
            <numerusform>%Lnサイト</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>waiting for the service</source>
        <translation>サービスを待機中</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1件/秒</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>残り%1秒</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>残り%1分</translation>
    </message>
    <message>
        <source>Sync of the sites</source>
        <translation>サイトの同期</translation>
    </message>
    <message>
        <source>Sync of the devices</source>
        <translation>機器の同期</translation>
    </message>
    <message>
        <source>reads the list of devices</source>
        <translation>機器一覧を読み取り中</translation>
    </message>
    <message>
        <source>Reading the list of sites</source>
        <translation>サイト一覧を読み取り中</translation>
    </message>
    <message>
        <source>Reading the list of devices</source>
        <translation>機器一覧を読み取り中</translation>
    </message>
    <message>
        <source>Sync of the sites failed</source>
        <translation>サイトの同期に失敗しました</translation>
    </message>
    <message>
        <source>Sync of the devices failed</source>
        <translation>機器の同期に失敗しました</translation>
    </message>
    <message>
        <source>%1 devices, %2 not loaded</source>
        <translation>%1機器、%2機器は未取得</translation>
    </message>
    <message numerus="yes">
        <source>%Ln devices</source>
        <translation>
            <numerusform>%Ln機器</numerusform>
        </translation>
    </message>
    <message>
        <source>Sites %1 of %2</source>
        <translation>サイト %1 / %2</translation>
    </message>
    <message>
        <source>Devices %1 of %2</source>
        <translation>機器 %1 / %2</translation>
    </message>
    <message>
        <source>Sync of the visits</source>
        <translation>訪問の同期</translation>
    </message>
    <message>
        <source>reads the list of visits</source>
        <translation>訪問の一覧を読み込み中</translation>
    </message>
    <message>
        <source>Reading the list of visits</source>
        <translation>訪問の一覧を読み込んでいます</translation>
    </message>
    <message>
        <source>Sync of the visits failed</source>
        <translation>訪問の同期に失敗しました</translation>
    </message>
    <message>
        <source>%1 visits, %2 not loaded</source>
        <translation>訪問%1件、未読み込み%2件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visits</source>
        <translation>
            <numerusform>訪問%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Visits %1 of %2</source>
        <translation>訪問 %1 / %2</translation>
    </message>
</context>
<context>
    <name>switchyard::FleetTableModel</name>
    <message>
        <source>not loaded yet</source>
        <translation>未読み込み</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>アクセス権なし</translation>
    </message>
    <message>
        <source>failed to load</source>
        <translation>読み込み失敗</translation>
    </message>
    <message>
        <source>no longer listed</source>
        <translation>一覧になし</translation>
    </message>
    <message>
        <source>now</source>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n時間前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n日前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::FormRow</name>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>ヒント</translation>
    </message>
</context>
<context>
    <name>switchyard::HaltNotice</name>
    <message numerus="yes">
        <source>No connection: %Ln writes wait</source>
        <translation>
            <numerusform>接続なし: %Ln件の書き込みが待機中</numerusform>
        </translation>
    </message>
    <message>
        <source>They are recorded here and go on by themselves when the service can be reached.</source>
        <translation>ここに記録されており、サービスに接続できるようになると自動的に再開されます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln writes have stopped: %1</source>
        <translation>
            <numerusform>%Ln件の書き込みが停止しました: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>再開</translation>
    </message>
</context>
<context>
    <name>switchyard::HelpDialogs</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>switchyard::ImportCheckStep</name>
    <message>
        <source>Result of the check</source>
        <translation>確認の結果</translation>
    </message>
    <message>
        <source>Check of the file</source>
        <translation>ファイルの確認</translation>
    </message>
    <message>
        <source>Rows to import</source>
        <translation>インポートする行</translation>
    </message>
    <message>
        <source>Type the number to confirm</source>
        <translation>確認のため数を入力</translation>
    </message>
    <message>
        <source>Comparing the file with what is known of the fleet: %1 rows</source>
        <translation>ファイルをフリートの既知の内容と比較中: %1行</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>何も送信されていません。</translation>
    </message>
    <message>
        <source>Nothing to write: no row of the file differs from what is known of the fleet.</source>
        <translation>書き込むものはありません。ファイルのどの行もフリートの既知の内容と違いません。</translation>
    </message>
    <message>
        <source>%1 of %2 rows will be written to %3. Until then nothing is sent.</source>
        <translation>%2行中%1行を%3に書き込みます。それまでは何も送信されません。</translation>
    </message>
    <message>
        <source>%1 is a production profile</source>
        <translation>%1は本番のプロファイルです</translation>
    </message>
    <message>
        <source>What is imported changes what people really have. It cannot be undone in one step.</source>
        <translation>インポートは実際の利用者のデータを変更します。一度の操作では元に戻せません。</translation>
    </message>
</context>
<context>
    <name>switchyard::ImportFileStep</name>
    <message>
        <source>Comma</source>
        <translation>コンマ</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>セミコロン</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>Keep what the field has</source>
        <translation>項目をそのままにする</translation>
    </message>
    <message>
        <source>Clear the field</source>
        <translation>項目を空にする</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>区切り文字</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>空のセル</translation>
    </message>
    <message>
        <source>What was found in the file</source>
        <translation>ファイルで見つかったもの</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>足りないもの</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>最初の行</translation>
    </message>
    <message>
        <source>Import the columns as</source>
        <translation>列のインポート先</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>インポートするファイル</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>表 (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルは空です。</translation>
    </message>
    <message>
        <source>A CSV file whose first line names its columns.</source>
        <translation>1行目に列の名前があるCSVファイル。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n columns. The first rows:</source>
        <translation>
            <numerusform>%1、%n列。最初の行:</numerusform>
        </translation>
    </message>
    <message>
        <source>The first rows are shown here.</source>
        <translation>最初の行がここに表示されます。</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>インポートしない</translation>
    </message>
    <message>
        <source>No column is imported as %1, which says what each row is about.</source>
        <translation>どの列も%1としてインポートされません。各行が何を指すかはこれで決まります。</translation>
    </message>
    <message>
        <source>Two columns are imported as %1. Choose one of them.</source>
        <translation>2つの列が%1としてインポートされます。どちらかを選んでください。</translation>
    </message>
</context>
<context>
    <name>switchyard::ImportPreviewModel</name>
    <message>
        <source>Column %1</source>
        <translation>列%1</translation>
    </message>
</context>
<context>
    <name>switchyard::ImportRowsModel</name>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Changes and reasons</source>
        <translation>変更と理由</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>will change</source>
        <translation>変更予定</translation>
    </message>
    <message>
        <source>same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>不可</translation>
    </message>
    <message>
        <source>made</source>
        <translation>作成済み</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更済み</translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <translation>その間に変更</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>not carried out</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>%1 cells instead of %2</source>
        <translation>セルが%2個ではなく%1個</translation>
    </message>
    <message>
        <source>There is text behind a closing quotation mark.</source>
        <translation>閉じ引用符の後ろに文字があります。</translation>
    </message>
    <message>
        <source>The ID is missing.</source>
        <translation>IDがありません。</translation>
    </message>
    <message>
        <source>This cannot be an ID: no blanks at its ends, and neither “.” nor “..”.</source>
        <translation>IDにできません。前後に空白を置けず、「.」と「..」は使えません。</translation>
    </message>
    <message>
        <source>The same ID is in line %1.</source>
        <translation>同じIDが%1行目にあります。</translation>
    </message>
    <message>
        <source>There is no time zone “%1”.</source>
        <translation>タイムゾーン「%1」はありません。</translation>
    </message>
    <message>
        <source>%1 is no JSON object: %2</source>
        <translation>%1がJSONオブジェクトではありません: %2</translation>
    </message>
    <message>
        <source>It is not there any more. Check the file again to make it anew.</source>
        <translation>もう存在しません。作り直すにはファイルをもう一度確認してください。</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation>%1は現在%2</translation>
    </message>
    <message>
        <source>The answer was lost; the service has what it had before.</source>
        <translation>応答が失われました。サービスの内容は以前のままです。</translation>
    </message>
    <message>
        <source>The answer was lost, and it cannot be told whether it was carried out. Another attempt looks first.</source>
        <translation>応答が失われ、実行されたかどうか分かりません。再試行ではまず確認します。</translation>
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
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>switchyard::ImportRowsView</name>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>不可</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未完了</translation>
    </message>
</context>
<context>
    <name>switchyard::ImportRunStep</name>
    <message>
        <source>Imported rows</source>
        <translation>インポートした行</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The report was saved</source>
        <translation>レポートを保存しました</translation>
    </message>
</context>
<context>
    <name>switchyard::ImportSheet</name>
    <message>
        <source>Connection profile</source>
        <translation>接続プロファイル</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>レポートを保存…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Step 3 of 3: the import. It goes on when this window is closed.</source>
        <translation>手順3/3: インポート。このウィンドウを閉じても続きます。</translation>
    </message>
    <message>
        <source>Step 3 of 3: what became of each row</source>
        <translation>手順3/3: 各行の結果</translation>
    </message>
    <message>
        <source>Step 1 of 3: the file, and what its columns are</source>
        <translation>手順1/3: ファイルと列の意味</translation>
    </message>
    <message>
        <source>Step 2 of 3: what will become of each row</source>
        <translation>手順2/3: 各行がどうなるか</translation>
    </message>
</context>
<context>
    <name>switchyard::ImportTarget</name>
    <message>
        <source>Site ID</source>
        <translation>サイトID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>City</source>
        <translation>市区町村</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Address line</source>
        <translation>町名・番地</translation>
    </message>
    <message>
        <source>Synth ID</source>
        <translation>Synth ID</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>機器ID</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>型式</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>メーカー</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>プロパティ</translation>
    </message>
</context>
<context>
    <name>switchyard::ImportTask</name>
    <message>
        <source>stopped by itself: the service cannot be used</source>
        <translation>自動で停止: サービスを利用できません</translation>
    </message>
    <message>
        <source>ends what is on its way</source>
        <translation>送信中のものを完了します</translation>
    </message>
</context>
<context>
    <name>switchyard::JournalExport</name>
    <message>
        <source>Export to %1</source>
        <translation>%1 への書き出し</translation>
    </message>
</context>
<context>
    <name>switchyard::JournalHistoryModel</name>
    <message>
        <source>command %1</source>
        <translation>コマンド %1</translation>
    </message>
    <message>
        <source>answered with %1</source>
        <translation>応答 %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>switchyard::JournalModel</name>
    <message>
        <source>Who</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>When (%1)</source>
        <translation>日時（%1）</translation>
    </message>
</context>
<context>
    <name>switchyard::JsonTreeModel</name>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n項目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n elements</source>
        <translation>
            <numerusform>%n要素</numerusform>
        </translation>
    </message>
    <message>
        <source>Property</source>
        <translation>プロパティ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>switchyard::MainWindow</name>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Search and commands…</source>
        <translation>検索とコマンド…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Collapse navigation</source>
        <translation>ナビゲーションを折りたたむ</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>キーボードショートカット…</translation>
    </message>
    <message>
        <source>About Switchyard…</source>
        <translation>Switchyardについて…</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>システムの配色</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>ライトの配色</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>ダークの配色</translation>
    </message>
</context>
<context>
    <name>switchyard::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
</context>
<context>
    <name>switchyard::ModeSheet</name>
    <message>
        <source>Change operation mode</source>
        <translation>運転モードを変更</translation>
    </message>
    <message numerus="yes">
        <source>Change the operation mode of %n devices</source>
        <translation>
            <numerusform>%n台の機器の運転モードを変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Operation mode</source>
        <translation>運転モード</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>内容を確認</translation>
    </message>
</context>
<context>
    <name>switchyard::NavigationRail</name>
    <message>
        <source>Navigation</source>
        <translation>ナビゲーション</translation>
    </message>
    <message>
        <source>Expand navigation</source>
        <translation>ナビゲーションを展開</translation>
    </message>
    <message>
        <source>Collapse navigation</source>
        <translation>ナビゲーションを折りたたむ</translation>
    </message>
</context>
<context>
    <name>switchyard::Notice</name>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Notice details</source>
        <translation>通知の詳細</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>switchyard::OfflinePreparation</name>
    <message numerus="yes">
        <source>Prepare %n sites for offline</source>
        <translation>
            <numerusform>%n件のサイトをオフライン用に準備</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::OptionalTimeEdit</name>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Set time</source>
        <translation>時刻を設定</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Set time: %1</source>
        <translation>時刻を設定: %1</translation>
    </message>
    <message>
        <source>Clear: %1</source>
        <translation>クリア: %1</translation>
    </message>
</context>
<context>
    <name>switchyard::PageHeader</name>
    <message>
        <source>Search sites, devices, actions</source>
        <translation>サイト、機器、操作を検索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
</context>
<context>
    <name>switchyard::PlanBands</name>
    <message>
        <source>no action</source>
        <translation>動作未指定</translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <comment>action, power</comment>
        <translation>%1、最大%2</translation>
    </message>
</context>
<context>
    <name>switchyard::PlanBlockForm</name>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Power limit</source>
        <translation>電力上限</translation>
    </message>
    <message>
        <source>Selected block</source>
        <translation>選択中のブロック</translation>
    </message>
    <message>
        <source>Block %1 of %2</source>
        <translation>ブロック %1 / %2</translation>
    </message>
    <message>
        <source>No block yet: drag on the timeline, or use “Add block”.</source>
        <translation>ブロックはまだありません。タイムライン上をドラッグするか、「ブロックを追加」を使用してください。</translation>
    </message>
    <message>
        <source>No block selected</source>
        <translation>ブロックが選択されていません</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選択してください</translation>
    </message>
    <message>
        <source>The device can do %1.</source>
        <translation>機器の能力は%1です。</translation>
    </message>
    <message>
        <source>What the device can do is not known.</source>
        <translation>機器の能力は不明です。</translation>
    </message>
    <message>
        <source>%1 long</source>
        <translation>長さ %1</translation>
    </message>
</context>
<context>
    <name>switchyard::PlanCheck</name>
    <message>
        <source>Start or end is missing.</source>
        <translation>開始または終了がありません。</translation>
    </message>
    <message>
        <source>Ends when it starts: make it longer or remove it.</source>
        <translation>開始と終了が同じです。長くするか、削除してください。</translation>
    </message>
    <message>
        <source>Ends before it starts.</source>
        <translation>終了が開始より前です。</translation>
    </message>
    <message>
        <source>Lies in the past: move it or remove it.</source>
        <translation>過去の時間帯です。移動するか、削除してください。</translation>
    </message>
    <message>
        <source>Starts in the past: a new start has to be later than now.</source>
        <translation>開始が過去です。新しい開始は現在より後にしてください。</translation>
    </message>
    <message>
        <source>Overlaps %1.</source>
        <translation>%1と重なっています。</translation>
    </message>
    <message>
        <source>The %1 before it are sent as Follow: this service takes no gaps.</source>
        <translation>この前の%1は「追従」として送信されます。このサービスは空き時間を受け付けません。</translation>
    </message>
    <message>
        <source>Choose an action.</source>
        <translation>動作を選択してください。</translation>
    </message>
    <message>
        <source>“%1” is no action that Switchyard knows: choose one.</source>
        <translation>「%1」はSwitchyardが知らない動作です。動作を選択してください。</translation>
    </message>
    <message>
        <source>Enter the power limit.</source>
        <translation>電力上限を入力してください。</translation>
    </message>
    <message>
        <source>The power limit is not a number.</source>
        <translation>電力上限が数値ではありません。</translation>
    </message>
    <message>
        <source>The power limit is negative: the action says the direction.</source>
        <translation>電力上限が負の値です。方向は動作で指定します。</translation>
    </message>
    <message>
        <source>%1 is more than the %2 that the device can do.</source>
        <translation>%1は機器の能力（%2）を超えています。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>moments</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>no action</source>
        <translation>動作未指定</translation>
    </message>
</context>
<context>
    <name>switchyard::PlanEditing</name>
    <message numerus="yes">
        <source>%n problems have to be solved first.</source>
        <translation>
            <numerusform>先に%n件の問題を解決してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a block first.</source>
        <translation>先にブロックを追加してください。</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>まだ何も変更されていません。</translation>
    </message>
    <message>
        <source>A plan without blocks removes the plan: that is what “Remove plan” is for.</source>
        <translation>ブロックのない計画を送信すると、計画が削除されます。削除するには「計画を削除」を使用してください。</translation>
    </message>
    <message>
        <source>Add block</source>
        <translation>ブロックを追加</translation>
    </message>
    <message>
        <source>Remove block</source>
        <translation>ブロックを削除</translation>
    </message>
    <message>
        <source>Change times</source>
        <translation>時刻を変更</translation>
    </message>
    <message>
        <source>Change action</source>
        <translation>動作を変更</translation>
    </message>
    <message>
        <source>Change power limit</source>
        <translation>電力上限を変更</translation>
    </message>
</context>
<context>
    <name>switchyard::PlanEditor</name>
    <message>
        <source>Add block</source>
        <translation>ブロックを追加</translation>
    </message>
    <message>
        <source>Remove block</source>
        <translation>ブロックを削除</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Copy plan</source>
        <translation>計画をコピー</translation>
    </message>
    <message>
        <source>Paste plan</source>
        <translation>計画を貼り付け</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>内容を確認</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Edit plan</source>
        <translation>計画を編集</translation>
    </message>
    <message>
        <source>Plan blocks</source>
        <translation>計画のブロック</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>計画の対象</translation>
    </message>
    <message>
        <source>About the timeline</source>
        <translation>タイムラインについて</translation>
    </message>
    <message>
        <source>Snap</source>
        <translation>スナップ</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Plan status</source>
        <translation>計画の状態</translation>
    </message>
    <message numerus="yes">
        <source>%n blocks, %1</source>
        <translation>
            <numerusform>%n個のブロック、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Times in %1, now %2.</source>
        <comment>zone, time</comment>
        <translation>時刻は%1、現在 %2。</translation>
    </message>
    <message>
        <source>The site names no time zone.</source>
        <translation>サイトのタイムゾーンが指定されていません。</translation>
    </message>
    <message>
        <source>The site&apos;s time zone “%1” is not known.</source>
        <translation>サイトのタイムゾーン「%1」は認識できません。</translation>
    </message>
    <message>
        <source>%1 has %2 hours.</source>
        <translation>%1は%2時間あります。</translation>
    </message>
    <message numerus="yes">
        <source>%n blocks are over and not sent again.</source>
        <translation>
            <numerusform>%n個のブロックは終了しており、再送信されません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag to add, move and resize; hold Ctrl for single minutes.</source>
        <translation>ドラッグで追加、移動、長さの変更ができます。Ctrlキーを押しながらだと1分単位になります。</translation>
    </message>
    <message>
        <source>The plan is on the clipboard.</source>
        <translation>計画をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Paste it into the plan of another device or of a selection.</source>
        <translation>別の機器や選択した機器の計画に貼り付けられます。</translation>
    </message>
    <message>
        <source>Nothing was pasted.</source>
        <translation>何も貼り付けられませんでした。</translation>
    </message>
    <message>
        <source>Plan of %1</source>
        <translation>%1の計画</translation>
    </message>
    <message numerus="yes">
        <source>%n blocks were taken over.</source>
        <translation>
            <numerusform>%n個のブロックを取り込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocks lie in the past and were left out.</source>
        <translation>
            <numerusform>%n個のブロックは過去のため除外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsent plan</source>
        <translation>未送信の計画</translation>
    </message>
    <message>
        <source>Discard the changes of this plan?</source>
        <translation>この計画の変更を破棄しますか？</translation>
    </message>
    <message>
        <source>Nothing of it has been sent.</source>
        <translation>変更内容はまだ送信されていません。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>編集を続ける</translation>
    </message>
</context>
<context>
    <name>switchyard::PlanModel</name>
    <message>
        <source>%1, %2 %3</source>
        <comment>date, time, zone</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <translation>%1（実行中）</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Power limit</source>
        <translation>電力上限</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
</context>
<context>
    <name>switchyard::PlanPainter</name>
    <message>
        <source>no action</source>
        <translation>動作未指定</translation>
    </message>
    <message>
        <source>Clocks change: %1 has %2 hours.</source>
        <translation>時刻の切り替え: %1は%2時間あります。</translation>
    </message>
</context>
<context>
    <name>switchyard::PlanTableModel</name>
    <message>
        <source>Charge</source>
        <translation>充電</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>放電</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>追従</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>date, time, zone</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <translation>%1（実行中）</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Power limit</source>
        <translation>電力上限</translation>
    </message>
</context>
<context>
    <name>switchyard::PlanText</name>
    <message>
        <source>There is no text to paste.</source>
        <translation>貼り付けるテキストがありません。</translation>
    </message>
    <message>
        <source>The text is too long for a plan.</source>
        <translation>テキストが長すぎるため、計画として扱えません。</translation>
    </message>
    <message>
        <source>The text is no overlay plan. Copy one with “Copy plan”.</source>
        <translation>テキストはオーバーレイ計画ではありません。「計画をコピー」でコピーしてください。</translation>
    </message>
    <message>
        <source>The plan in the text has no blocks.</source>
        <translation>テキストの計画にブロックがありません。</translation>
    </message>
    <message numerus="yes">
        <source>The plan in the text has more than %n blocks.</source>
        <translation>
            <numerusform>テキストの計画のブロックが%n個を超えています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::PlanTimeline</name>
    <message>
        <source>Plan timeline</source>
        <translation>計画のタイムライン</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>最大%1</translation>
    </message>
    <message numerus="yes">
        <source>%n blocks</source>
        <translation>
            <numerusform>%n個のブロック</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>選択中: %1</translation>
    </message>
    <message>
        <source>the table has all of them</source>
        <translation>すべて表に表示</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>時刻は%1</translation>
    </message>
    <message>
        <source>Add block</source>
        <translation>ブロックを追加</translation>
    </message>
    <message>
        <source>Move block</source>
        <translation>ブロックを移動</translation>
    </message>
    <message>
        <source>Resize block</source>
        <translation>ブロックの長さを変更</translation>
    </message>
</context>
<context>
    <name>switchyard::PowerLimitEdit</name>
    <message>
        <source>no limit</source>
        <translation>上限なし</translation>
    </message>
</context>
<context>
    <name>switchyard::PreparationModel</name>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Site ID</source>
        <translation>サイトID</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>次の訪問</translation>
    </message>
    <message>
        <source>Kept for offline</source>
        <translation>オフライン用に保存</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>まだ</translation>
    </message>
</context>
<context>
    <name>switchyard::PrepareSheet</name>
    <message>
        <source>Sites to prepare</source>
        <translation>準備するサイト</translation>
    </message>
    <message>
        <source>Prepare for offline</source>
        <translation>オフライン用に準備</translation>
    </message>
    <message>
        <source>Details, wiring, devices, modes and seven days of telemetry of each site are read and kept on this computer, and the list of visits with them. What is kept can be looked at, checked and printed without a connection.</source>
        <translation>各サイトの詳細、配線、デバイス、モード、7 日分のテレメトリーと訪問の一覧を読み込み、このコンピューターに保存します。保存した内容は接続がなくても表示、点検、印刷できます。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The chosen sites (%1)</source>
        <translation>選択したサイト (%1)</translation>
    </message>
    <message>
        <source>All sites of the table (%1)</source>
        <translation>表のすべてのサイト (%1)</translation>
    </message>
    <message>
        <source>Sites of visits planned within the next</source>
        <translation>訪問予定のあるサイト：今後</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 日以内</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>and of those that are overdue</source>
        <translation>と、期限を過ぎた訪問のサイト</translation>
    </message>
    <message>
        <source>The first %1 of %2 are read; take the others in further rounds.</source>
        <translation>%2 件のうち最初の %1 件を読み込みます。残りは次の回に行ってください。</translation>
    </message>
    <message>
        <source>The list of visits could not be read: only those that this computer knows count.</source>
        <translation>訪問の一覧を読み込めませんでした。このコンピューターにある訪問だけが対象です。</translation>
    </message>
    <message>
        <source>Reading the list of visits</source>
        <translation>訪問の一覧を読み込んでいます</translation>
    </message>
    <message>
        <source>No visit is planned within that time.</source>
        <translation>その期間に予定された訪問はありません。</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>準備する</translation>
    </message>
    <message numerus="yes">
        <source>Prepare %n sites</source>
        <translation>
            <numerusform>%n サイトを準備する</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::QuestionDialog</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>switchyard::RecordCheck</name>
    <message>
        <source>Copy head hash</source>
        <translation>最新ハッシュをコピー</translation>
    </message>
    <message>
        <source>Record check</source>
        <translation>記録の検証</translation>
    </message>
    <message>
        <source>The fingerprint of the newest record. Kept elsewhere, it shows later that nothing was changed or cut off.</source>
        <translation>最新の記録のフィンガープリントです。別の場所に保管しておくと、変更や切り捨てがないことを後から確認できます。</translation>
    </message>
    <message>
        <source>Checking the record</source>
        <translation>記録を検証中</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未検証</translation>
    </message>
    <message>
        <source>The record could not be checked</source>
        <translation>記録を検証できませんでした</translation>
    </message>
    <message>
        <source>Press F5 to try again.</source>
        <translation>再試行するにはF5キーを押してください。</translation>
    </message>
    <message>
        <source>%1 records, unbroken</source>
        <translation>記録 %1件、破損なし</translation>
    </message>
    <message>
        <source>record broken</source>
        <translation>記録の破損</translation>
    </message>
    <message>
        <source>The record was changed after it was written: first at entry %1</source>
        <translation>記録が書き込み後に変更されています: 最初は項目%1</translation>
    </message>
    <message>
        <source>The record was changed after it was written</source>
        <translation>記録が書き込み後に変更されています</translation>
    </message>
    <message>
        <source>Not by Switchyard: what follows may not be what happened. Keep the file as it is, compare it with earlier exports and backups, and tell whoever answers for this record. (%1)</source>
        <translation>Switchyardによる変更ではありません。以降の内容は実際と異なる可能性があります。ファイルはそのまま保管し、以前の書き出しやバックアップと比較して、この記録の責任者に連絡してください。（%1）</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>A damaged record was set aside, and a new one was begun</source>
        <translation>破損した記録を退避し、新しい記録を開始しました</translation>
    </message>
    <message>
        <source>What it says is not in this table. It is kept as %1.</source>
        <translation>退避した記録の内容はこの表に含まれません。%1として保管されています。</translation>
    </message>
    <message>
        <source>The record was written by a newer version of Switchyard</source>
        <translation>記録は、より新しいバージョンのSwitchyardで書き込まれたものです</translation>
    </message>
    <message>
        <source>Nothing can be sent with this version. Use the newer one.</source>
        <translation>このバージョンでは何も送信できません。新しいバージョンを使用してください。</translation>
    </message>
    <message>
        <source>The record cannot be written</source>
        <translation>記録を書き込めません</translation>
    </message>
    <message>
        <source>Nothing is sent that cannot be recorded. Check free space and permissions of the profile&apos;s folder. The system says: %1</source>
        <translation>記録できないものは送信されません。プロファイルのフォルダーの空き容量とアクセス権を確認してください。システムからのメッセージ: %1</translation>
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
        <translation>不明</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>What else to know</source>
        <translation>その他の注意点</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>内容を確認</translation>
    </message>
    <message>
        <source>Connection profile</source>
        <translation>接続プロファイル</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>送信内容</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>影響範囲</translation>
    </message>
    <message>
        <source>Can be reverted from Activity: what stood there before is read and kept.</source>
        <translation>アクティビティから取り消せます。変更前の内容は読み取って保存されます。</translation>
    </message>
    <message>
        <source>Cannot be reverted: the service has nothing that takes it back.</source>
        <translation>取り消せません。サービスに元へ戻す手段がありません。</translation>
    </message>
    <message>
        <source>Type the number to confirm</source>
        <translation>確認のため数を入力</translation>
    </message>
    <message>
        <source>others</source>
        <translation>その他</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n台の機器</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites</source>
        <translation>
            <numerusform>%nサイト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stand so already and are not sent</source>
        <translation>
            <numerusform>%n件は変更不要のため送信されません</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>already %1, not sent</source>
        <translation>すでに%1、送信しません</translation>
    </message>
</context>
<context>
    <name>switchyard::SavedViews</name>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>Type a shorter name, at most %1 characters.</source>
        <translation>%1文字以内の短い名前を入力してください。</translation>
    </message>
    <message>
        <source>There is a view “%1” already. Type another name.</source>
        <translation>ビュー「%1」は既にあります。別の名前を入力してください。</translation>
    </message>
    <message>
        <source>“%1” is built in. Type another name.</source>
        <translation>「%1」は組み込みのビューです。別の名前を入力してください。</translation>
    </message>
</context>
<context>
    <name>switchyard::SeriesLegend</name>
    <message>
        <source>Series shown</source>
        <translation>表示中の系列</translation>
    </message>
    <message>
        <source>Show alone, or all again</source>
        <translation>これだけ表示／すべて表示</translation>
    </message>
    <message>
        <source>Remove device or sensor</source>
        <translation>機器またはセンサーを外す</translation>
    </message>
    <message>
        <source>Remove counterfactual</source>
        <translation>反実仮想を外す</translation>
    </message>
</context>
<context>
    <name>switchyard::SeriesStatisticsModel</name>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Energy in</source>
        <translation>流入電力量</translation>
    </message>
    <message>
        <source>Energy out</source>
        <translation>流出電力量</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>欠測</translation>
    </message>
</context>
<context>
    <name>switchyard::Session</name>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>接続…</translation>
    </message>
    <message>
        <source>The fleet cannot be kept on this computer</source>
        <translation>フリートをこのコンピューターに保存できません</translation>
    </message>
    <message>
        <source>Everything works, but the next start has to read the fleet anew. The system says: %1</source>
        <translation>すべて動作しますが、次回の起動時にフリートを読み込み直す必要があります。システムのメッセージ: %1</translation>
    </message>
    <message>
        <source>The stored fleet comes from a newer version of Switchyard</source>
        <translation>保存されたフリートは、より新しいバージョンの Switchyard のものです</translation>
    </message>
    <message>
        <source>The stored fleet was damaged</source>
        <translation>保存されたフリートが破損していました</translation>
    </message>
    <message>
        <source>It has been set aside as %1, and the fleet is being read anew. Nothing else was lost.</source>
        <translation>%1 として退避し、フリートを読み込み直しています。ほかに失われたものはありません。</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>機器</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>テレメトリ</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>オフラインで作業</translation>
    </message>
    <message>
        <source>%1: needs a connection, and this desk works offline</source>
        <translation>%1: 接続が必要ですが、オフラインで作業中です</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>訪問</translation>
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
        <translation>全期間</translation>
    </message>
    <message>
        <source>%1 (part)</source>
        <extracomment>A day of which only a part lies in the span: &quot;25 Nov (part)&quot;.</extracomment>
        <translation>%1（一部）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Hours with data and hours of the day: &quot;18.5 of 24&quot;.</extracomment>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>Energy by which less was drawn than without control, while it was less</source>
        <translation>制御なしより少なく消費した間の差の電力量</translation>
    </message>
    <message>
        <source>Energy by which more was drawn than without control, while it was more</source>
        <translation>制御なしより多く消費した間の差の電力量</translation>
    </message>
    <message>
        <source>Energy drawn at another time than without control: the smaller of less and more</source>
        <translation>制御なしとは別の時間に消費した電力量（減少と増加の小さい方）</translation>
    </message>
    <message>
        <source>Drawn less minus drawn more; negative where more was drawn in all</source>
        <translation>減少から増加を引いた値。全体で増えた場合は負</translation>
    </message>
    <message>
        <source>Hours for which both are known, of the hours of the day</source>
        <translation>その日の時間のうち両方が既知の時間</translation>
    </message>
    <message>
        <source>Drawn less</source>
        <translation>消費減</translation>
    </message>
    <message>
        <source>Drawn more</source>
        <translation>消費増</translation>
    </message>
    <message>
        <source>Shifted</source>
        <translation>シフト</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>節約</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>比較時間</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
</context>
<context>
    <name>switchyard::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
</context>
<context>
    <name>switchyard::SiteCheck</name>
    <message>
        <source>It has no sensors, and no data of its own.</source>
        <translation>センサーがなく、自身のデータもありません。</translation>
    </message>
    <message>
        <source>Many devices never have any; look on site whether it runs.</source>
        <translation>データを持たない機器は多くあります。現地で動作を確認してください。</translation>
    </message>
    <message>
        <source>No device of the site is known.</source>
        <translation>このサイトの機器が一つも分かりません。</translation>
    </message>
    <message>
        <source>Look whether the site&apos;s wiring is in the service.</source>
        <translation>サイトの配線がサービスにあるか確認してください。</translation>
    </message>
    <message>
        <source>Look at its power supply and its connection on site.</source>
        <translation>現地で電源と通信接続を確認してください。</translation>
    </message>
    <message>
        <source>No data at all in %1.</source>
        <translation>%1の間、データがまったくありません。</translation>
    </message>
    <message>
        <source>%1 of %2 sensors without data: %3.</source>
        <translation>センサー%2個中%1個にデータがありません: %3。</translation>
    </message>
    <message>
        <source>Look at how these sensors are connected and set up.</source>
        <translation>これらのセンサーの接続と設定を確認してください。</translation>
    </message>
    <message>
        <source>It answers, but %1 of the time is missing.</source>
        <translation>応答しますが、期間の%1が欠けています。</translation>
    </message>
    <message>
        <source>Look at how well it is connected: signal, router, cabling.</source>
        <translation>接続の質（電波、ルーター、配線）を確認してください。</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>応答しています。</translation>
    </message>
    <message>
        <source>No data since %1 or longer.</source>
        <translation>%1以降、またはそれ以前からデータがありません。</translation>
    </message>
    <message>
        <source>The newest data is of %1.</source>
        <translation>最新のデータは%1のものです。</translation>
    </message>
    <message>
        <source>The newest data is of %1, %2 old.</source>
        <translation>最新のデータは%1のもので、%2前です。</translation>
    </message>
    <message>
        <source>Look at its connection; if the whole site is silent, at the router.</source>
        <translation>通信接続を確認してください。サイト全体が無応答ならルーターを確認してください。</translation>
    </message>
    <message>
        <source>It had data up to %1; nobody has asked since.</source>
        <translation>%1まではデータがありました。それ以降は問い合わせていません。</translation>
    </message>
    <message>
        <source>Run the check again while online.</source>
        <translation>オンラインで点検をやり直してください。</translation>
    </message>
    <message>
        <source>Its mode was not asked for.</source>
        <translation>モードは問い合わせていません。</translation>
    </message>
    <message>
        <source>Its mode could not be read.</source>
        <translation>モードを読み取れませんでした。</translation>
    </message>
    <message>
        <source>Its mode could not be read: %1</source>
        <translation>モードを読み取れませんでした: %1</translation>
    </message>
    <message>
        <source>Run the check again when the service answers.</source>
        <translation>サービスが応答したら点検をやり直してください。</translation>
    </message>
    <message>
        <source>It is in a mode that this program does not know: %1.</source>
        <translation>このプログラムが知らないモードです: %1。</translation>
    </message>
    <message>
        <source>Ask the service what the mode means.</source>
        <translation>モードの意味をサービスに問い合わせてください。</translation>
    </message>
    <message>
        <source>Its mode is Unknown: the service cannot tell what it follows.</source>
        <translation>モードは Unknown です。何に従っているかサービスにも分かりません。</translation>
    </message>
    <message>
        <source>Set its mode anew, and read it again after a while.</source>
        <translation>モードを設定し直し、しばらくして読み直してください。</translation>
    </message>
    <message>
        <source>Its mode is %1.</source>
        <translation>モードは%1です。</translation>
    </message>
    <message>
        <source>No device of the site has a mode.</source>
        <translation>モードを持つ機器がサイトにありません。</translation>
    </message>
    <message>
        <source>The site has no battery.</source>
        <translation>このサイトに蓄電池はありません。</translation>
    </message>
    <message>
        <source>The state of charge is outside of 0 to 100 %: down to %1, first on %2.</source>
        <translation>充電率が0～100 %の範囲外です: 最低%1、最初は%2。</translation>
    </message>
    <message>
        <source>The state of charge is outside of 0 to 100 %: up to %1, first on %2.</source>
        <translation>充電率が0～100 %の範囲外です: 最高%1、最初は%2。</translation>
    </message>
    <message>
        <source>Look at the battery management system; it may need calibrating or an update.</source>
        <translation>バッテリー管理システムを確認してください。校正や更新が必要かもしれません。</translation>
    </message>
    <message>
        <source>The state of charge stood at %1 for %2, while %3 flowed.</source>
        <translation>%3が流れる間、充電率が%2にわたり%1のままでした。</translation>
    </message>
    <message>
        <source>Start the battery management system anew; if it stays so, look at its connection.</source>
        <translation>バッテリー管理システムを再起動し、変わらなければ接続を確認してください。</translation>
    </message>
    <message>
        <source>The state of charge was between %1 and %2.</source>
        <translation>充電率は%1から%2の間でした。</translation>
    </message>
    <message>
        <source>The state of charge stood at %1 all the time, and too little flowed to tell whether it is right.</source>
        <translation>充電率はずっと%1で、流れた量が少なく正しいか判断できません。</translation>
    </message>
    <message>
        <source>Charge or discharge the battery for an hour and see whether the state of charge follows.</source>
        <translation>蓄電池を1時間充電または放電し、充電率が追従するか確認してください。</translation>
    </message>
    <message>
        <source>It took %1 and gave %2.</source>
        <translation>%1を充電し、%2を放電しました。</translation>
    </message>
    <message>
        <source>It was neither charged nor discharged in %1.</source>
        <translation>%1の間、充電も放電もされませんでした。</translation>
    </message>
    <message>
        <source>Look at its mode and plan, then at its breaker and its state of charge.</source>
        <translation>モードと計画を、次にブレーカーと充電率を確認してください。</translation>
    </message>
    <message>
        <source>It took %1, and was never discharged in %2.</source>
        <translation>%1を充電しましたが、%2の間一度も放電されませんでした。</translation>
    </message>
    <message>
        <source>Look at its mode, its reserve and what it may discharge, then at the inverter.</source>
        <translation>モード、予備量、放電の許容値を、次にインバーターを確認してください。</translation>
    </message>
    <message>
        <source>It gave %1, and was never charged in %2.</source>
        <translation>%1を放電しましたが、%2の間一度も充電されませんでした。</translation>
    </message>
    <message>
        <source>Look at its mode and what it may charge, then at the PV and the inverter.</source>
        <translation>モードと充電の許容値を、次にPVとインバーターを確認してください。</translation>
    </message>
    <message>
        <source>The site drew nothing from the grid that it could have replaced.</source>
        <translation>置き換えられる系統からの受電がありませんでした。</translation>
    </message>
    <message>
        <source>The site had no surplus to store.</source>
        <translation>蓄える余剰がサイトにありませんでした。</translation>
    </message>
    <message>
        <source>Charge and discharge the battery for an hour each and see whether it follows.</source>
        <translation>蓄電池を1時間ずつ充電・放電し、追従するか確認してください。</translation>
    </message>
    <message>
        <source>No state of charge is known.</source>
        <translation>充電率が分かりません。</translation>
    </message>
    <message>
        <source>Look whether the battery&apos;s sensor is in the wiring.</source>
        <translation>蓄電池のセンサーが配線にあるか確認してください。</translation>
    </message>
    <message>
        <source>The power of the battery is not known.</source>
        <translation>蓄電池の電力が分かりません。</translation>
    </message>
    <message>
        <source>Its times are %1 late: the data fits that of the other sensors when it is moved by so much.</source>
        <translation>時刻が%1遅れています: その分ずらすと他のセンサーのデータと合います。</translation>
    </message>
    <message>
        <source>Its times are %1 early: the data fits that of the other sensors when it is moved by so much.</source>
        <translation>時刻が%1進んでいます: その分ずらすと他のセンサーのデータと合います。</translation>
    </message>
    <message>
        <source>Look whether its clock missed a change to or from summer time, then at its time zone.</source>
        <translation>時計が夏時間の切り替えを逃していないか、次にタイムゾーンを確認してください。</translation>
    </message>
    <message>
        <source>Look at its clock, its time zone and whether it gets the time from the network.</source>
        <translation>時計、タイムゾーン、ネットワークから時刻を得ているか確認してください。</translation>
    </message>
    <message>
        <source>It has data of %1, %2 from now.</source>
        <translation>%1のデータがあり、今から%2先です。</translation>
    </message>
    <message>
        <source>Set its clock and its time zone right.</source>
        <translation>時計とタイムゾーンを正しく設定してください。</translation>
    </message>
    <message>
        <source>It generated %1 while it was night in the whole time zone.</source>
        <translation>タイムゾーン全域が夜の間に%1を発電しました。</translation>
    </message>
    <message>
        <source>Look at its clock and at the site&apos;s time zone.</source>
        <translation>機器の時計とサイトのタイムゾーンを確認してください。</translation>
    </message>
    <message>
        <source>The data is too coarse to compare times by.</source>
        <translation>データが粗すぎて時刻を比較できません。</translation>
    </message>
    <message>
        <source>Run the check with data of 15 minutes.</source>
        <translation>15分のデータで点検をやり直してください。</translation>
    </message>
    <message>
        <source>Its times agree with those of the other sensors.</source>
        <translation>時刻は他のセンサーと一致しています。</translation>
    </message>
    <message>
        <source>Its power changed too little to compare times by.</source>
        <translation>電力の変化が小さく、時刻を比較できません。</translation>
    </message>
    <message>
        <source>Compare the time that the device shows with the right one.</source>
        <translation>機器の表示時刻を正しい時刻と比べてください。</translation>
    </message>
    <message>
        <source>There is no second sensor to compare times with.</source>
        <translation>時刻を比較する別のセンサーがありません。</translation>
    </message>
    <message>
        <source>There is no grid meter to compare times with.</source>
        <translation>時刻を比較する系統メーターがありません。</translation>
    </message>
    <message>
        <source>Look whether the grid meter is in the site&apos;s wiring.</source>
        <translation>系統メーターがサイトの配線にあるか確認してください。</translation>
    </message>
    <message>
        <source>What the sensors leave over for the household is below zero at times: %1 in all.</source>
        <translation>センサーから求めた家庭の分が時々ゼロを下回ります: 合計%1。</translation>
    </message>
    <message>
        <source>Look for a sensor whose sign is turned, whose data is late, or that is missing.</source>
        <translation>符号が逆、データが遅れている、または欠けているセンサーを探してください。</translation>
    </message>
    <message>
        <source>Household, derived</source>
        <translation>家庭（導出値）</translation>
    </message>
    <message>
        <source>Nothing measures the household, so there is nothing to compare with; what the other sensors leave over for it is never far below zero.</source>
        <translation>家庭を測るものがなく比較できません。他のセンサーから求めた値はゼロを大きく下回りません。</translation>
    </message>
    <message>
        <source>Read the meters on site and compare.</source>
        <translation>現地でメーターを読み、比べてください。</translation>
    </message>
    <message>
        <source>The energies of the site do not add up by %1; with the sign of this sensor turned they do.</source>
        <translation>サイトの電力量が%1合いません。このセンサーの符号を反転すると合います。</translation>
    </message>
    <message>
        <source>Turn its current clamp around, or the sign in its settings.</source>
        <translation>電流クランプの向き、または設定の符号を反転してください。</translation>
    </message>
    <message>
        <source>The sensors do not account for %1 of what flows through the site, %2 on average.</source>
        <translation>サイトを流れる量の%1（平均%2）がセンサーで説明できません。</translation>
    </message>
    <message>
        <source>Look for a consumer without a sensor, and for a sensor that reads too little.</source>
        <translation>センサーのない負荷と、低く測っているセンサーを探してください。</translation>
    </message>
    <message>
        <source>Look for a generator without a sensor, and for a sensor that reads too much.</source>
        <translation>センサーのない発電機器と、高く測っているセンサーを探してください。</translation>
    </message>
    <message>
        <source>Not accounted for</source>
        <translation>不明分</translation>
    </message>
    <message>
        <source>Its counters ran on.</source>
        <translation>積算値は連続しています。</translation>
    </message>
    <message>
        <source>Its counters began anew, %1 in all, last before %2: %3.</source>
        <translation>積算値が%1回リセットされました。最後は%2より前: %3。</translation>
    </message>
    <message>
        <source>Ask whether a meter was exchanged or a device updated then; do not reckon energy across it.</source>
        <translation>その時にメーター交換や機器の更新があったか確認し、またいで電力量を計算しないでください。</translation>
    </message>
    <message>
        <source>No energy counter of the site is known.</source>
        <translation>サイトの電力量積算値が分かりません。</translation>
    </message>
    <message>
        <source>Ask for the energy counters along with the telemetry.</source>
        <translation>テレメトリーと合わせて電力量積算値も取得してください。</translation>
    </message>
    <message>
        <source>The site has no grid meter to compare with.</source>
        <translation>比較する系統メーターがサイトにありません。</translation>
    </message>
    <message>
        <source>The sensors account for what flows through the site but for %1 of it.</source>
        <translation>サイトを流れる量は%1を除きセンサーで説明できます。</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>次の手順: %1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 ほか%2件</translation>
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
        <translation>該当なし</translation>
    </message>
    <message>
        <source>%1 more.</source>
        <translation>ほか%1件。</translation>
    </message>
    <message>
        <source>Site check of %1, %2</source>
        <translation>%1のサイト点検、%2</translation>
    </message>
    <message>
        <source>Data of %1 to %2</source>
        <translation>%1から%2のデータ</translation>
    </message>
    <message>
        <source>The site&apos;s time zone is not known: times are in UTC.</source>
        <translation>サイトのタイムゾーンが不明なため、時刻はUTCです。</translation>
    </message>
    <message>
        <source>%1 failed, %2 cannot be told, %3 passed.</source>
        <translation>不合格%1、判断不能%2、合格%3。</translation>
    </message>
    <message>
        <source>Devices answer</source>
        <translation>機器の応答</translation>
    </message>
    <message>
        <source>Age of the data</source>
        <translation>データの古さ</translation>
    </message>
    <message>
        <source>PV in daylight</source>
        <translation>日中のPV</translation>
    </message>
    <message>
        <source>State of charge</source>
        <translation>充電率</translation>
    </message>
    <message>
        <source>Battery is used</source>
        <translation>蓄電池の使用</translation>
    </message>
    <message>
        <source>Operation mode</source>
        <translation>運転モード</translation>
    </message>
    <message>
        <source>Energy counters</source>
        <translation>電力量カウンター</translation>
    </message>
    <message>
        <source>Energy balance</source>
        <translation>エネルギー収支</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>判断不能</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Its telemetry could not be read.</source>
        <translation>テレメトリーを読み取れませんでした。</translation>
    </message>
    <message>
        <source>Its telemetry could not be read: %1</source>
        <translation>テレメトリーを読み取れませんでした: %1</translation>
    </message>
    <message>
        <source>Its telemetry was not asked for.</source>
        <translation>テレメトリーは問い合わせていません。</translation>
    </message>
    <message>
        <source>There is too little data to judge by.</source>
        <translation>判断するにはデータが少なすぎます。</translation>
    </message>
    <message>
        <source>Mend what keeps the data from coming, then run the check again.</source>
        <translation>データが届かない原因を直し、点検をやり直してください。</translation>
    </message>
    <message>
        <source>In daylight it shows %1 flowing into the PV instead of out of it.</source>
        <translation>日中、PVから出るはずの%1がPVへ流れ込むと表示しています。</translation>
    </message>
    <message>
        <source>Look at the direction of its current clamp or the sign in its settings.</source>
        <translation>電流クランプの向き、または設定の符号を確認してください。</translation>
    </message>
    <message>
        <source>The sun stands too low at this time of the year to tell, at some place of this time zone at least.</source>
        <translation>この時期は、このタイムゾーンの一部の場所で太陽が低すぎて判断できません。</translation>
    </message>
    <message>
        <source>Compare with PV in the neighbourhood.</source>
        <translation>近隣のPVと比べてください。</translation>
    </message>
    <message>
        <source>It generated on each of %1 days with daylight and data, %2 in all.</source>
        <translation>日照とデータのある%1日すべてで発電しました。合計%2。</translation>
    </message>
    <message>
        <source>It generated nothing in daylight on any of %1 days.</source>
        <translation>%1日間、日中にまったく発電しませんでした。</translation>
    </message>
    <message>
        <source>It generated nothing in daylight on %1 of %2 days: %3.</source>
        <translation>%2日中%1日、日中に発電しませんでした: %3。</translation>
    </message>
    <message>
        <source>Look for snow or shade on the panels, then at the switches and fuses of the PV and at the inverter&apos;s messages.</source>
        <translation>パネルの雪や影を、次にPVのスイッチとヒューズ、インバーターのメッセージを確認してください。</translation>
    </message>
    <message>
        <source>The site has no PV sensor.</source>
        <translation>このサイトにPVセンサーはありません。</translation>
    </message>
    <message>
        <source>Without a time zone that has a place nobody can tell where the sun stood.</source>
        <translation>場所の分かるタイムゾーンがないと太陽の位置が分かりません。</translation>
    </message>
    <message>
        <source>Set the site&apos;s time zone.</source>
        <translation>サイトのタイムゾーンを設定してください。</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>データなし</translation>
    </message>
    <message>
        <source>The other sensors</source>
        <translation>他のセンサー</translation>
    </message>
    <message>
        <source>Moved by %1</source>
        <translation>%1ずらした場合</translation>
    </message>
</context>
<context>
    <name>switchyard::SiteCheckModel</name>
    <message>
        <source>Does not apply</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>点検項目</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>所見</translation>
    </message>
</context>
<context>
    <name>switchyard::SiteCheckSheet</name>
    <message>
        <source>Findings</source>
        <translation>所見</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再点検</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Log visit with this result</source>
        <translation>この結果で訪問を記録</translation>
    </message>
    <message>
        <source>Site check</source>
        <translation>サイト点検</translation>
    </message>
    <message>
        <source>Site check: %1</source>
        <translation>サイト点検: %1</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>所見</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次の手順</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Asked %1 of %2</source>
        <translation>%2件中%1件を照会済み</translation>
    </message>
    <message>
        <source>%1 passed, %2 failed, %3 cannot tell, %4 do not apply · %5</source>
        <translation>合格%1、不合格%2、判断不能%3、該当なし%4 · %5</translation>
    </message>
    <message>
        <source>The devices are those that the list of the fleet has for this site. Telemetry that is kept on this computer was looked at.</source>
        <translation>機器はフリート一覧にあるこのサイトのものです。このコンピューターにあるテレメトリーを調べました。</translation>
    </message>
    <message>
        <source>The wiring is that of %1. Telemetry that is kept on this computer was looked at.</source>
        <translation>配線は%1のものです。このコンピューターにあるテレメトリーを調べました。</translation>
    </message>
</context>
<context>
    <name>switchyard::SiteDevicesModel</name>
    <message>
        <source>could not be loaded</source>
        <translation>読み込み失敗</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>機器</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>タイプ</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>メーカー</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型式</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>シリアル番号</translation>
    </message>
</context>
<context>
    <name>switchyard::SiteEdit</name>
    <message>
        <source>Sites found</source>
        <translation>見つかったサイト</translation>
    </message>
</context>
<context>
    <name>switchyard::SiteInspector</name>
    <message>
        <source>Site inspector</source>
        <translation>サイトインスペクター</translation>
    </message>
    <message>
        <source>Edit site</source>
        <translation>サイトを編集</translation>
    </message>
    <message>
        <source>Site tabs</source>
        <translation>サイトのタブ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>トポロジー</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>機器</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>テレメトリー</translation>
    </message>
    <message>
        <source>Devices of the site</source>
        <translation>サイトの機器</translation>
    </message>
    <message>
        <source>No site selected</source>
        <translation>サイトが選択されていません</translation>
    </message>
    <message>
        <source>Choose a site in the table to see its details, wiring and telemetry.</source>
        <translation>表でサイトを選択すると、詳細、接続構成、テレメトリーが表示されます。</translation>
    </message>
    <message>
        <source>This site is no longer in the list</source>
        <translation>このサイトはもう一覧にありません</translation>
    </message>
    <message>
        <source>The list names this site, but the service does not find it</source>
        <translation>一覧には含まれていますが、サービス上でこのサイトが見つかりません</translation>
    </message>
    <message>
        <source>These credentials may not read this site</source>
        <translation>この認証情報には、このサイトを読み取る権限がありません</translation>
    </message>
    <message>
        <source>No devices here yet</source>
        <translation>機器はまだありません</translation>
    </message>
    <message>
        <source>The topology of this site names no devices.</source>
        <translation>このサイトの接続構成には機器が含まれていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n devices could not be read</source>
        <translation>
            <numerusform>%n台の機器を読み取れませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Site ID</source>
        <translation>サイトID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>IANA name, such as Europe/London</source>
        <translation>IANA名（例: Asia/Tokyo）</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>City</source>
        <translation>市区町村</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Address line</source>
        <translation>町名・番地</translation>
    </message>
    <message>
        <source>New site</source>
        <translation>新しいサイト</translation>
    </message>
    <message>
        <source>Reading the newest copy of this site</source>
        <translation>このサイトの最新データを読み取り中</translation>
    </message>
    <message>
        <source>Nobody knows yet whether the site was saved</source>
        <translation>サイトが保存されたかどうか、まだ確認できていません</translation>
    </message>
    <message>
        <source>The site was changed elsewhere while you were editing</source>
        <translation>編集中に、このサイトが別の場所で変更されました</translation>
    </message>
    <message>
        <source>Open device</source>
        <translation>機器を開く</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>訪問</translation>
    </message>
</context>
<context>
    <name>switchyard::SiteModel</name>
    <message>
        <source>Site ID</source>
        <translation>サイトID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>City</source>
        <translation>市区町村</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>鮮度</translation>
    </message>
    <message>
        <source>Address line</source>
        <translation>町名・番地</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Kept for offline</source>
        <translation>オフライン用に保存</translation>
    </message>
</context>
<context>
    <name>switchyard::SiteRounds</name>
    <message>
        <source>It was read, but cannot be kept on this computer</source>
        <translation>読み込みましたが、このコンピューターに保存できません</translation>
    </message>
</context>
<context>
    <name>switchyard::SiteVisits</name>
    <message>
        <source>Visits of the site</source>
        <translation>サイトの訪問</translation>
    </message>
    <message>
        <source>Log visit</source>
        <translation>訪問を記録</translation>
    </message>
    <message>
        <source>Plan visit</source>
        <translation>訪問を計画</translation>
    </message>
    <message>
        <source>Open visit</source>
        <translation>訪問を開く</translation>
    </message>
    <message>
        <source>No visits here yet</source>
        <translation>まだ訪問はありません</translation>
    </message>
    <message>
        <source>Log a visit that took place, or plan one. Both work without a connection.</source>
        <translation>行った訪問を記録するか、訪問を計画してください。どちらも接続なしで使えます。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Reading the list of visits</source>
        <translation>訪問の一覧を読み込み中</translation>
    </message>
</context>
<context>
    <name>switchyard::SitesPage</name>
    <message>
        <source>Filter sites</source>
        <translation>サイトのフィルター</translation>
    </message>
    <message>
        <source>Filter sites: Harbour country:GB -city:London</source>
        <translation>サイトのフィルター: Harbour country:GB -city:London</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Add site</source>
        <translation>サイトを追加</translation>
    </message>
    <message>
        <source>Edit site</source>
        <translation>サイトを編集</translation>
    </message>
    <message>
        <source>No sites yet</source>
        <translation>サイトはまだありません</translation>
    </message>
    <message>
        <source>Reading the list of sites</source>
        <translation>サイト一覧を読み取り中</translation>
    </message>
    <message>
        <source>No site matches the filter</source>
        <translation>フィルターに一致するサイトはありません</translation>
    </message>
    <message>
        <source>Change the filter line, or clear it to see all sites.</source>
        <translation>フィルターを変更してください。クリアすると、すべてのサイトが表示されます。</translation>
    </message>
    <message>
        <source>This account has no sites. Add the first one with “Add site”.</source>
        <translation>このアカウントにはサイトがありません。「サイトを追加」で最初のサイトを追加してください。</translation>
    </message>
    <message>
        <source>Export sites</source>
        <translation>サイトを書き出す</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>すべてのサイト</translation>
    </message>
    <message>
        <source>Not loaded yet</source>
        <translation>未読み込み</translation>
    </message>
    <message>
        <source>Older than an hour</source>
        <translation>1時間より古い</translation>
    </message>
    <message>
        <source>Could not be loaded</source>
        <translation>読み込みに失敗</translation>
    </message>
    <message numerus="yes">
        <source>%n sites are no longer listed</source>
        <translation>
            <numerusform>%nサイトが一覧からなくなりました</numerusform>
        </translation>
    </message>
    <message>
        <source>Import sites</source>
        <translation>サイトをインポート</translation>
    </message>
    <message>
        <source>Open devices of the site</source>
        <translation>サイトの機器を開く</translation>
    </message>
    <message>
        <source>Show telemetry</source>
        <translation>テレメトリを表示</translation>
    </message>
    <message>
        <source>Log visit at the site</source>
        <translation>このサイトの訪問を記録</translation>
    </message>
</context>
<context>
    <name>switchyard::SpanChoice</name>
    <message>
        <source>Site (%1)</source>
        <translation>サイト（%1）</translation>
    </message>
    <message>
        <source>Site (not known, UTC)</source>
        <translation>サイト（不明、UTC）</translation>
    </message>
    <message>
        <source>Desk (%1)</source>
        <translation>この端末（%1）</translation>
    </message>
</context>
<context>
    <name>switchyard::StateView</name>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
</context>
<context>
    <name>switchyard::StatusStrip</name>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同期</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>No tasks</source>
        <translation>タスクなし</translation>
    </message>
    <message>
        <source>Opens the list of tasks</source>
        <translation>タスクの一覧を開きます</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>タスク %n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::SubjectPicker</name>
    <message>
        <source>Add series</source>
        <translation>系列を追加</translation>
    </message>
    <message>
        <source>How many devices and sensors are chosen</source>
        <translation>選択した機器とセンサーの数</translation>
    </message>
    <message>
        <source>Add whole site</source>
        <translation>サイト全体を追加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>ID, name, city, kind, serial number</source>
        <translation>ID、名前、市区町村、種別、シリアル番号</translation>
    </message>
    <message>
        <source>Find a site or device</source>
        <translation>サイトまたは機器を検索</translation>
    </message>
    <message>
        <source>Results of the search</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>トポロジー</translation>
    </message>
    <message>
        <source>Search the fleet</source>
        <translation>フリートを検索</translation>
    </message>
    <message>
        <source>Type two characters or more.</source>
        <translation>2 文字以上入力してください。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Try another ID, name, city or kind.</source>
        <translation>別の ID、名前、市区町村、種別を試してください。</translation>
    </message>
    <message>
        <source>Loading the topology…</source>
        <translation>トポロジーを読み込み中…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>This site has no topology yet</source>
        <translation>このサイトにはまだトポロジーがありません</translation>
    </message>
    <message>
        <source>It appears when the installer has registered the site&apos;s devices.</source>
        <translation>設置業者がサイトの機器を登録すると表示されます。</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>No site is chosen</source>
        <translation>サイトが選択されていません</translation>
    </message>
    <message>
        <source>Choose a site or a device to see what can be measured there.</source>
        <translation>サイトまたは機器を選ぶと、そこで測定できるものが表示されます。</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>未選択</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n 件を選択</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::SubjectSearchModel</name>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>機器</translation>
    </message>
</context>
<context>
    <name>switchyard::TableExport</name>
    <message>
        <source>Export to %1</source>
        <translation>%1 への書き出し</translation>
    </message>
</context>
<context>
    <name>switchyard::TableExporter</name>
    <message>
        <source>Export again</source>
        <translation>もう一度書き出す</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows exported</source>
        <translation>
            <numerusform>%Ln 行を書き出しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
</context>
<context>
    <name>switchyard::TableImporter</name>
    <message>
        <source>Import of %1</source>
        <translation>%1のインポート</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows imported</source>
        <translation>
            <numerusform>%Ln行をインポートしました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows imported</source>
        <translation>%2行中%1行をインポートしました</translation>
    </message>
    <message>
        <source>It was cancelled. The report says what is left, and can go on with it.</source>
        <translation>キャンセルされました。レポートに残りが示され、そこから続けられます。</translation>
    </message>
    <message>
        <source>The report says why the others were not, and can try them again.</source>
        <translation>残りの行の理由はレポートにあり、そこから再試行できます。</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>レポートを表示</translation>
    </message>
</context>
<context>
    <name>switchyard::TaskModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2件</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>done, but not all</source>
        <translation>一部を除き完了</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1件/秒</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り%1</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n件失敗</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::TaskRow</name>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>失敗分を再試行</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
</context>
<context>
    <name>switchyard::TaskTray</name>
    <message>
        <source>Task tray</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Nothing is running. Syncs, bulk commands and exports show up here.</source>
        <translation>実行中のタスクはありません。同期、一括コマンド、エクスポートがここに表示されます。</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>完了分を消去</translation>
    </message>
</context>
<context>
    <name>switchyard::TelemetryAnalysis</name>
    <message>
        <source>About shifted energy</source>
        <translation>シフト電力量について</translation>
    </message>
    <message>
        <source>About the balance</source>
        <translation>収支について</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>Shifted energy</source>
        <translation>シフト電力量</translation>
    </message>
    <message>
        <source>Site balance</source>
        <translation>サイト収支</translation>
    </message>
    <message>
        <source>%1 compared with “%2”. Shifted was drawn at another time; saved was not drawn at all.</source>
        <translation>%1 を「%2」と比較。シフトは別の時間に消費した分、節約は消費しなかった分です。</translation>
    </message>
    <message>
        <source>Choose a counterfactual above to see what smart control shifted and saved.</source>
        <translation>上で反実仮想を選ぶと、スマート制御がシフト・節約した量が分かります。</translation>
    </message>
    <message>
        <source>There is no power to compare with “%1” in this span.</source>
        <translation>この期間に「%1」と比較できる電力がありません。</translation>
    </message>
    <message>
        <source>Add the sensors of a site to see its balance: “Whole site” in “Add series”.</source>
        <translation>「系列を追加」の「サイト全体を追加」でサイトのセンサーを追加すると収支が表示されます。</translation>
    </message>
    <message>
        <source>These sensors are of several sites: a balance is of one.</source>
        <translation>これらのセンサーは複数のサイトのものです。収支は 1 サイトごとです。</translation>
    </message>
    <message>
        <source>Site %1, from its sensors’ powers in this span.</source>
        <translation>サイト %1、この期間のセンサー電力から計算。</translation>
    </message>
</context>
<context>
    <name>switchyard::TelemetryChart</name>
    <message>
        <source>Telemetry chart</source>
        <translation>テレメトリーのグラフ</translation>
    </message>
</context>
<context>
    <name>switchyard::TelemetryExporter</name>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Export table as CSV…</source>
        <translation>表を CSV でエクスポート…</translation>
    </message>
    <message>
        <source>Export chart as picture…</source>
        <translation>グラフを画像でエクスポート…</translation>
    </message>
    <message>
        <source>Export report as PDF…</source>
        <translation>レポートを PDF でエクスポート…</translation>
    </message>
    <message>
        <source>Print report…</source>
        <translation>レポートを印刷…</translation>
    </message>
    <message>
        <source>Export telemetry</source>
        <translation>テレメトリをエクスポート</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>Reports (*.pdf)</source>
        <translation>レポート (*.pdf)</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>エクスポートしました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows exported</source>
        <translation>
            <numerusform>%Ln 行をエクスポートしました</numerusform>
        </translation>
    </message>
    <message>
        <source>Print telemetry</source>
        <translation>テレメトリを印刷</translation>
    </message>
    <message>
        <source>Telemetry: %1</source>
        <translation>テレメトリ: %1</translation>
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
        <translation>表示期間</translation>
    </message>
    <message>
        <source>Counterfactual</source>
        <translation>反実仮想</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>追従</translation>
    </message>
    <message>
        <source>Add series…</source>
        <translation>系列を追加…</translation>
    </message>
    <message>
        <source>Previous view</source>
        <translation>前の表示</translation>
    </message>
    <message>
        <source>Next view</source>
        <translation>次の表示</translation>
    </message>
    <message>
        <source>Earlier span</source>
        <translation>前の期間</translation>
    </message>
    <message>
        <source>Later span</source>
        <translation>後の期間</translation>
    </message>
    <message>
        <source>Go to time</source>
        <translation>時刻へ移動</translation>
    </message>
    <message>
        <source>Follow the newest</source>
        <translation>最新を追従</translation>
    </message>
    <message>
        <source>Stack the parts of the site</source>
        <translation>サイトの各部を積み重ねる</translation>
    </message>
    <message>
        <source>Remove all series</source>
        <translation>すべての系列を外す</translation>
    </message>
    <message numerus="yes">
        <source>%n were left out: at most %1 devices and sensors can be compared.</source>
        <translation>
            <numerusform>%n 件を省きました。比較できる機器とセンサーは最大 %1 件です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The parts of site %1 could not be read. %2</source>
        <translation>サイト %1 の構成を読み取れませんでした。%2</translation>
    </message>
    <message>
        <source>Site %1 has no sensors that say what flows.</source>
        <translation>サイト %1 には電力の流れを示すセンサーがありません。</translation>
    </message>
    <message>
        <source>mean of %1</source>
        <translation>%1 平均</translation>
    </message>
    <message>
        <source>loading, %1 of %2 parts</source>
        <translation>読み込み中、%2 のうち %1</translation>
    </message>
    <message>
        <source>Counterfactual “%1” is not enabled for this account</source>
        <translation>反実仮想「%1」はこのアカウントで有効ではありません</translation>
    </message>
    <message>
        <source>Counterfactual “%1” could not be read</source>
        <translation>反実仮想「%1」を読み取れませんでした</translation>
    </message>
    <message>
        <source>What was measured is shown without it.</source>
        <translation>測定値はそのまま表示しています。</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>比較するものがまだありません</translation>
    </message>
    <message>
        <source>Add devices or sensors by search, drag them here from a table or a topology, or choose “Show telemetry” on a site or device.</source>
        <translation>検索で機器やセンサーを追加するか、表やトポロジーからここへドラッグするか、サイトや機器の「テレメトリを表示」を選んでください。</translation>
    </message>
    <message>
        <source>Loading telemetry…</source>
        <translation>テレメトリを読み込み中…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>No telemetry in this span</source>
        <translation>この期間にテレメトリはありません</translation>
    </message>
    <message>
        <source>Choose a longer span, or other devices or sensors.</source>
        <translation>期間を長くするか、別の機器やセンサーを選んでください。</translation>
    </message>
    <message>
        <source>%1 of %2 parts loaded, %3 failed</source>
        <translation>%2 のうち %1 を読み込み、%3 は失敗</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message numerus="yes">
        <source>%n have no telemetry of their own in this span</source>
        <translation>
            <numerusform>この期間に自身のテレメトリがない機器が %n 台あります</numerusform>
        </translation>
    </message>
    <message>
        <source>Use their sensors</source>
        <translation>センサーを使う</translation>
    </message>
</context>
<context>
    <name>switchyard::TelemetryPane</name>
    <message>
        <source>Shown span</source>
        <translation>表示期間</translation>
    </message>
    <message>
        <source>Sensors with telemetry</source>
        <translation>テレメトリーのあるセンサー</translation>
    </message>
    <message>
        <source>No device or sensor is chosen</source>
        <translation>機器またはセンサーが選択されていません</translation>
    </message>
    <message>
        <source>Choose one in the site&apos;s topology to see what it measured.</source>
        <translation>サイトのトポロジーで選択すると、計測値が表示されます。</translation>
    </message>
    <message>
        <source>%1 to %2 · %3</source>
        <translation>%1～%2 · %3</translation>
    </message>
    <message>
        <source>mean of %1</source>
        <translation>%1平均</translation>
    </message>
    <message>
        <source>the site names no time zone</source>
        <translation>サイトのタイムゾーン指定なし</translation>
    </message>
    <message>
        <source>the site&apos;s time zone “%1” is not known</source>
        <translation>サイトのタイムゾーン「%1」は認識不可</translation>
    </message>
    <message>
        <source>Loading telemetry…</source>
        <translation>テレメトリーを読み込み中…</translation>
    </message>
    <message>
        <source>loading, %1 of %2 parts</source>
        <translation>読み込み中（%2区間中%1区間）</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>No telemetry in this span</source>
        <translation>この期間のテレメトリーはありません</translation>
    </message>
    <message>
        <source>Choose a longer span, or another device or sensor.</source>
        <translation>より長い期間、または別の機器かセンサーを選択してください。</translation>
    </message>
    <message>
        <source>Choose a longer span, or one of the sensors above.</source>
        <translation>より長い期間、または上に示すセンサーのいずれかを選択してください。</translation>
    </message>
    <message>
        <source>%1 of %2 parts loaded, %3 failed</source>
        <translation>%2区間中%1区間を読み込み、%3区間で失敗</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>%1 has no telemetry of its own in this span. Its sensors:</source>
        <translation>この期間、%1自体のテレメトリーはありません。配下のセンサー:</translation>
    </message>
    <message>
        <source>Overlay plan</source>
        <translation>オーバーレイ計画</translation>
    </message>
</context>
<context>
    <name>switchyard::TelemetrySummary</name>
    <message>
        <source>Last</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>充電率</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>現在 %1</translation>
    </message>
    <message>
        <source>metered</source>
        <translation>計測値</translation>
    </message>
    <message>
        <source>from power</source>
        <translation>電力から算出</translation>
    </message>
    <message>
        <source>Energy in</source>
        <translation>入力電力量</translation>
    </message>
    <message>
        <source>Energy out</source>
        <translation>出力電力量</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>欠測</translation>
    </message>
    <message numerus="yes">
        <source>metered, %n resets</source>
        <translation>
            <numerusform>計測値、リセット%n回</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::TelemetryTable</name>
    <message>
        <source>Telemetry data</source>
        <translation>テレメトリデータ</translation>
    </message>
</context>
<context>
    <name>switchyard::TelemetryTableModel</name>
    <message>
        <source>counter reset</source>
        <translation>カウンターのリセット</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>時刻（%1）</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>switchyard::TelemetryToolbar</name>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24時間</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7日間</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30日間</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>期間を指定</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>データ元</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>集計間隔</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Span problem</source>
        <translation>期間の問題</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>電力</translation>
    </message>
    <message>
        <source>State of charge</source>
        <translation>充電率</translation>
    </message>
    <message>
        <source>Energy counters</source>
        <translation>電力量カウンター</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>電圧</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>電流</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>周波数</translation>
    </message>
    <message>
        <source>Other channels</source>
        <translation>その他のチャネル</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Auto (%1)</source>
        <translation>自動（%1）</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>At most 366 days at once</source>
        <translation>一度に指定できるのは366日までです</translation>
    </message>
    <message>
        <source>To must be later than From</source>
        <translation>「終了」は「開始」より後にしてください</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::TimeZoneChoice</name>
    <message>
        <source>Site time</source>
        <translation>サイトの時刻</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Desk time (%1)</source>
        <translation>この端末の時刻（%1）</translation>
    </message>
    <message>
        <source>Site time (%1)</source>
        <translation>サイトの時刻（%1）</translation>
    </message>
</context>
<context>
    <name>switchyard::Topology</name>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Grid meter</source>
        <translation>系統メーター</translation>
    </message>
    <message>
        <source>Inverter</source>
        <translation>PCS</translation>
    </message>
    <message>
        <source>BMS</source>
        <translation>BMS</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>蓄電池</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>オプティマイザー</translation>
    </message>
    <message>
        <source>PV</source>
        <translation>PV</translation>
    </message>
    <message>
        <source>EV charger</source>
        <translation>EV充電器</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>リレー</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>機器</translation>
    </message>
    <message>
        <source>Grid sensor</source>
        <translation>系統センサー</translation>
    </message>
    <message>
        <source>Battery sensor</source>
        <translation>蓄電池センサー</translation>
    </message>
    <message>
        <source>PV sensor</source>
        <translation>PVセンサー</translation>
    </message>
    <message>
        <source>EV sensor</source>
        <translation>EVセンサー</translation>
    </message>
    <message>
        <source>Relay sensor</source>
        <translation>リレーセンサー</translation>
    </message>
    <message>
        <source>Load sensor</source>
        <translation>負荷センサー</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>センサー</translation>
    </message>
</context>
<context>
    <name>switchyard::TopologyModel</name>
    <message>
        <source>(no id)</source>
        <translation>（IDなし）</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>チャネル</translation>
    </message>
</context>
<context>
    <name>switchyard::TopologyPane</name>
    <message>
        <source>Topology</source>
        <translation>トポロジー</translation>
    </message>
    <message>
        <source>Selected node</source>
        <translation>選択中のノード</translation>
    </message>
    <message>
        <source>Show telemetry</source>
        <translation>テレメトリーを表示</translation>
    </message>
    <message>
        <source>No site is chosen</source>
        <translation>サイトが選択されていません</translation>
    </message>
    <message>
        <source>Choose a site to see how it is wired.</source>
        <translation>サイトを選択すると、接続構成が表示されます。</translation>
    </message>
    <message>
        <source>Loading the topology…</source>
        <translation>接続構成を読み込み中…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>This topology was loaded %1 and could not be refreshed</source>
        <translation>接続構成を更新できませんでした（前回の読み込み: %1）</translation>
    </message>
    <message>
        <source>This site has no topology yet</source>
        <translation>このサイトの接続構成はまだありません</translation>
    </message>
    <message>
        <source>It appears when the installer has registered the site&apos;s devices.</source>
        <translation>設置業者がサイトの機器を登録すると表示されます。</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>選択なし</translation>
    </message>
</context>
<context>
    <name>switchyard::ViewButton</name>
    <message>
        <source>Views</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>Current view: %1, changed</source>
        <translation>現在のビュー: %1（変更あり）</translation>
    </message>
    <message>
        <source>Current view: %1</source>
        <translation>現在のビュー: %1</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1（変更あり）</translation>
    </message>
</context>
<context>
    <name>switchyard::ViewNameSheet</name>
    <message>
        <source>View name</source>
        <translation>ビューの名前</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>switchyard::ViewSwitcher</name>
    <message>
        <source>Saved views</source>
        <translation>保存したビュー</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>ビューを保存…</translation>
    </message>
    <message>
        <source>Update view</source>
        <translation>ビューを更新</translation>
    </message>
    <message>
        <source>Reset view</source>
        <translation>ビューを元に戻す</translation>
    </message>
    <message>
        <source>Rename view…</source>
        <translation>ビューの名前を変更…</translation>
    </message>
    <message>
        <source>Move view up</source>
        <translation>ビューを上へ</translation>
    </message>
    <message>
        <source>Move view down</source>
        <translation>ビューを下へ</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>ビューを削除</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>ビュー: %1</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>ビューを保存</translation>
    </message>
    <message>
        <source>The view keeps the filter, the sort and the columns.</source>
        <translation>ビューはフィルター、並べ替え、列を覚えます。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>ビューの名前を変更</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>View “%1” updated</source>
        <translation>ビュー「%1」を更新しました</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>View “%1” deleted</source>
        <translation>ビュー「%1」を削除しました</translation>
    </message>
    <message>
        <source>The table stays as it is.</source>
        <translation>表はそのままです。</translation>
    </message>
</context>
<context>
    <name>switchyard::VisitCalendar</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>前の月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>次の月</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Visits of the month</source>
        <translation>この月の訪問</translation>
    </message>
    <message>
        <source>Nothing is planned this month</source>
        <translation>この月の予定はありません</translation>
    </message>
    <message>
        <source>%1 planned, %2 of them overdue</source>
        <translation>予定 %1 件、うち期限超過 %2 件</translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>予定 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>A month and its year, as a format of dates.</extracomment>
        <translation>yyyy年M月</translation>
    </message>
</context>
<context>
    <name>switchyard::VisitCalendarModel</name>
    <message>
        <source>no visit</source>
        <translation>訪問なし</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>訪問 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::VisitDayDelegate</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::VisitDays</name>
    <message>
        <source>Calendar of visits</source>
        <translation>訪問カレンダー</translation>
    </message>
</context>
<context>
    <name>switchyard::VisitEditor</name>
    <message>
        <source>Scheduled</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>下書きを破棄</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Save visit</source>
        <translation>訪問を保存</translation>
    </message>
    <message>
        <source>Plan visit</source>
        <translation>訪問を計画</translation>
    </message>
    <message>
        <source>Log visit</source>
        <translation>訪問を記録</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>タイプ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>What was found, what was done, what is left to do</source>
        <translation>見つけたこと、行ったこと、残っていること</translation>
    </message>
    <message>
        <source>Insert checklist</source>
        <translation>チェックリストを挿入</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>The draft is kept (Esc)</source>
        <translation>下書きは残ります (Esc)</translation>
    </message>
    <message>
        <source>Save visit (%1)</source>
        <translation>訪問を保存 (%1)</translation>
    </message>
    <message>
        <source>Type a part of its name, place or ID</source>
        <translation>名前、場所、IDの一部を入力</translation>
    </message>
    <message>
        <source>%1 · times in %2</source>
        <translation>%1 · 時刻は%2</translation>
    </message>
    <message>
        <source>No site with this ID is known on this computer. Times are UTC.</source>
        <translation>このコンピューターにこのIDのサイトはありません。時刻はUTCです。</translation>
    </message>
    <message>
        <source>Choose the site.</source>
        <translation>サイトを選んでください。</translation>
    </message>
    <message>
        <source>Choose a type, or type one of your own.</source>
        <translation>種類を選ぶか、入力してください。</translation>
    </message>
    <message>
        <source>Set at least one of the two times.</source>
        <translation>少なくとも一方の時刻を設定してください。</translation>
    </message>
    <message>
        <source>This is long ago: check the year.</source>
        <translation>かなり昔です。年を確認してください。</translation>
    </message>
    <message>
        <source>This is still to come. A visit that is to take place has “Scheduled” alone.</source>
        <translation>まだ先の時刻です。これからの訪問には「予定」だけを設定します。</translation>
    </message>
    <message>
        <source>The notes are too long to be sent: shorten them.</source>
        <translation>メモが長すぎて送信できません。短くしてください。</translation>
    </message>
    <message>
        <source>The draft cannot be written to this computer: %1. It is tried again by itself; keep this window open.</source>
        <translation>下書きをこのコンピューターに書き込めません: %1。自動で再試行します。このウィンドウを開いたままにしてください。</translation>
    </message>
    <message>
        <source>The draft is kept as you type.</source>
        <translation>入力中に下書きが保存されます。</translation>
    </message>
    <message>
        <source>The visit that this was an edit of is on its way already</source>
        <translation>変更元の訪問はすでに送信中です</translation>
    </message>
    <message>
        <source>What you typed is kept. Look at the list of visits first: saved as a visit of its own, there will be two.</source>
        <translation>入力内容は残っています。まず訪問の一覧を確認してください。別の訪問として保存すると二つになります。</translation>
    </message>
    <message>
        <source>The visit could not be written down, and nothing was sent</source>
        <translation>訪問を記録できず、何も送信されませんでした</translation>
    </message>
    <message>
        <source>Save as a visit of its own</source>
        <translation>別の訪問として保存</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Discard this draft?</source>
        <translation>この下書きを破棄しますか?</translation>
    </message>
    <message>
        <source>What was typed here is gone from this computer then.</source>
        <translation>ここに入力した内容はこのコンピューターから消えます。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>記録中…</translation>
    </message>
</context>
<context>
    <name>switchyard::VisitInspector</name>
    <message>
        <source>Open site</source>
        <translation>サイトを開く</translation>
    </message>
    <message>
        <source>Visit inspector</source>
        <translation>訪問インスペクター</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>タイプ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>記録日時</translation>
    </message>
    <message>
        <source>Visit ID</source>
        <translation>訪問ID</translation>
    </message>
    <message>
        <source>Notes of the visit</source>
        <translation>訪問のメモ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Edit visit</source>
        <translation>訪問を編集</translation>
    </message>
    <message>
        <source>Log this visit</source>
        <translation>この訪問を記録</translation>
    </message>
    <message>
        <source>Send this visit</source>
        <translation>この訪問を送信</translation>
    </message>
    <message>
        <source>The service has it</source>
        <translation>サービスにある</translation>
    </message>
    <message>
        <source>The service does not have it</source>
        <translation>サービスにない</translation>
    </message>
    <message>
        <source>Discard visit</source>
        <translation>訪問を破棄</translation>
    </message>
    <message>
        <source>No visit selected</source>
        <translation>訪問が選択されていません</translation>
    </message>
    <message>
        <source>Choose a visit in the table, log one that took place or plan one to come.</source>
        <translation>表で訪問を選ぶか、行った訪問を記録、またはこれからの訪問を計画してください。</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>訪問</translation>
    </message>
    <message>
        <source>No site yet</source>
        <translation>サイト未定</translation>
    </message>
    <message>
        <source>No notes</source>
        <translation>メモなし</translation>
    </message>
    <message>
        <source>The service did not take this visit</source>
        <translation>サービスがこの訪問を受け付けませんでした</translation>
    </message>
    <message>
        <source>Nothing is lost: edit it and save it again, send it as it is, or discard it.</source>
        <translation>何も失われていません。編集して保存し直す、そのまま送信する、または破棄してください。</translation>
    </message>
    <message>
        <source>Nobody can tell whether the service has this visit</source>
        <translation>この訪問がサービスにあるか分かりません</translation>
    </message>
    <message>
        <source>Its answer was lost, and its list does not say it clearly. Look at the visits of this site, then say which it is. It is not sent again by itself.</source>
        <translation>応答が失われ、一覧からも判断できません。このサイトの訪問を見て、どちらかを選んでください。自動で再送信はされません。</translation>
    </message>
    <message>
        <source>Saved on this computer, not yet with the service</source>
        <translation>このコンピューターに保存済み、サービスには未送信</translation>
    </message>
    <message>
        <source>It is sent by itself as soon as there is a connection.</source>
        <translation>接続でき次第、自動で送信されます。</translation>
    </message>
    <message>
        <source>A draft: it is not sent before you save it</source>
        <translation>下書き: 保存するまで送信されません</translation>
    </message>
    <message>
        <source>What was typed is kept on this computer.</source>
        <translation>入力内容はこのコンピューターに残ります。</translation>
    </message>
    <message>
        <source>Continue draft</source>
        <translation>下書きを続ける</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>下書きを破棄</translation>
    </message>
</context>
<context>
    <name>switchyard::VisitLogging</name>
    <message>
        <source>The visit is not complete.</source>
        <translation>訪問の入力が完了していません。</translation>
    </message>
    <message>
        <source>The visit that this replaces was sent meanwhile.</source>
        <translation>置き換える訪問はその間に送信されました。</translation>
    </message>
    <message>
        <source>It is not known whether the visit that this replaces has arrived.</source>
        <translation>置き換える訪問が届いたかどうか不明です。</translation>
    </message>
    <message>
        <source>Visit to %1</source>
        <translation>%1への訪問</translation>
    </message>
</context>
<context>
    <name>switchyard::VisitModel</name>
    <message>
        <source>Visit ID</source>
        <translation>訪問ID</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>鮮度</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Overdue</source>
        <extracomment>A visit whose time has passed while nobody recorded that it took place.</extracomment>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>予定済み</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>state</comment>
        <extracomment>The record of a visit that took place.</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>A planned visit beside which there is a record that it took place.</extracomment>
        <translation>済み</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Unclear</source>
        <extracomment>Nobody knows whether the service has it: its answer was lost.</extracomment>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>switchyard::VisitSheet</name>
    <message>
        <source>Site ID</source>
        <translation>サイトID</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>The details of the site are not on this computer.</source>
        <translation>サイトの詳細はこのコンピューターにありません。</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Not known; times are UTC</source>
        <translation>不明 (時刻は UTC)</translation>
    </message>
    <message>
        <source>Details as of</source>
        <translation>詳細の取得日時</translation>
    </message>
    <message>
        <source>Notes on site</source>
        <translation>現場メモ</translation>
    </message>
    <message>
        <source>Switchyard · visit sheet · made %1</source>
        <translation>Switchyard · 訪問シート · 作成 %1</translation>
    </message>
    <message>
        <source>Wiring</source>
        <translation>配線</translation>
    </message>
    <message>
        <source>As it was read %1; it could not be read anew.</source>
        <translation>%1 に読み込んだもの。新たに読み込めませんでした。</translation>
    </message>
    <message>
        <source>The wiring could not be read, and none is kept on this computer.</source>
        <translation>配線を読み込めず、このコンピューターにも保存されていません。</translation>
    </message>
    <message>
        <source>The service has no wiring of this site.</source>
        <translation>サービスにこのサイトの配線がありません。</translation>
    </message>
    <message>
        <source>As it was read %1.</source>
        <translation>%1 に読み込んだもの。</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>機器</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>メーカーと型式</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>No device of the site is known on this computer.</source>
        <translation>このコンピューターにはサイトのデバイスの情報がありません。</translation>
    </message>
    <message>
        <source>Last telemetry</source>
        <translation>最終テレメトリー</translation>
    </message>
    <message>
        <source>Device or sensor</source>
        <translation>デバイスまたはセンサー</translation>
    </message>
    <message>
        <source>Newest values</source>
        <translation>最新の値</translation>
    </message>
    <message>
        <source>At</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>No device or sensor of the site is known that has telemetry.</source>
        <translation>テレメトリーのあるデバイスやセンサーは知られていません。</translation>
    </message>
    <message>
        <source>Of the last 7 days. Power is positive into the device.</source>
        <translation>過去 7 日間。電力はデバイスに入る向きが正です。</translation>
    </message>
    <message>
        <source>Site check</source>
        <translation>サイト点検</translation>
    </message>
    <message>
        <source>The site was not checked.</source>
        <translation>サイトは点検されていません。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>所見</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was found; %n checks passed.</source>
        <translation>
            <numerusform>問題は見つかりませんでした。合格 %n 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checks passed; these did not:</source>
        <translation>
            <numerusform>合格 %n 件。合格しなかったもの：</numerusform>
        </translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>訪問</translation>
    </message>
    <message>
        <source>As of the list of visits of %1.</source>
        <translation>%1 時点の訪問の一覧による。</translation>
    </message>
    <message>
        <source>The service&apos;s list of visits is not on this computer.</source>
        <translation>サービスの訪問の一覧はこのコンピューターにありません。</translation>
    </message>
    <message>
        <source>No visit of this site is known.</source>
        <translation>このサイトの訪問は知られていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n older ones are left out.</source>
        <translation>
            <numerusform>古い %n 件は省略。</numerusform>
        </translation>
    </message>
    <message>
        <source>The service has no address of this site.</source>
        <translation>サービスにこのサイトの住所がありません。</translation>
    </message>
    <message>
        <source>No data in the last 7 days</source>
        <translation>過去 7 日間データなし</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>読み込めませんでした</translation>
    </message>
    <message>
        <source>Not asked for, and nothing is kept on this computer</source>
        <translation>未取得で、このコンピューターにも保存されていません</translation>
    </message>
    <message>
        <source>completed %1</source>
        <translation>完了 %1</translation>
    </message>
    <message>
        <source>scheduled %1</source>
        <translation>予定 %1</translation>
    </message>
    <message>
        <source>(shortened)</source>
        <translation>(省略)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1/%2 ページ</translation>
    </message>
</context>
<context>
    <name>switchyard::VisitSheetExporter</name>
    <message>
        <source>Visit sheet</source>
        <translation>訪問シート</translation>
    </message>
    <message>
        <source>Sheets (*.pdf)</source>
        <translation>シート (*.pdf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Visit sheets</source>
        <translation>訪問シート</translation>
    </message>
    <message numerus="yes">
        <source>%n visit sheets written</source>
        <translation>
            <numerusform>訪問シート %n 枚を書き出しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Print visit sheet</source>
        <translation>訪問シートを印刷</translation>
    </message>
    <message>
        <source>The printer does not take the sheet</source>
        <translation>プリンターがシートを受け付けません</translation>
    </message>
    <message>
        <source>Look whether it is switched on, then print again.</source>
        <translation>電源が入っているか確かめて、もう一度印刷してください。</translation>
    </message>
</context>
<context>
    <name>switchyard::VisitSheets</name>
    <message numerus="yes">
        <source>Visit sheets of %n sites</source>
        <translation>
            <numerusform>%n サイトの訪問シート</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::VisitsPage</name>
    <message>
        <source>Visits</source>
        <translation>訪問</translation>
    </message>
    <message>
        <source>Filter visits</source>
        <translation>訪問を絞り込む</translation>
    </message>
    <message>
        <source>Filter visits: state:planned type:maintenance site:H-0042</source>
        <translation>訪問を絞り込む: state:planned type:maintenance site:H-0042</translation>
    </message>
    <message>
        <source>Reading the list of visits</source>
        <translation>訪問の一覧を読み込み中</translation>
    </message>
    <message>
        <source>No visits yet</source>
        <translation>まだ訪問はありません</translation>
    </message>
    <message>
        <source>Log a visit that took place, or plan one. Both work without a connection.</source>
        <translation>行った訪問を記録するか、訪問を計画してください。どちらも接続なしで使えます。</translation>
    </message>
    <message>
        <source>No visit matches the filter</source>
        <translation>条件に合う訪問はありません</translation>
    </message>
    <message>
        <source>Change the filter line, or clear it to see all visits.</source>
        <translation>絞り込みを変更するか、消すとすべての訪問が表示されます。</translation>
    </message>
    <message>
        <source>Export visits</source>
        <translation>訪問をエクスポート</translation>
    </message>
    <message numerus="yes">
        <source>%n visits are no longer listed</source>
        <translation>
            <numerusform>%n件の訪問が一覧になくなりました</numerusform>
        </translation>
    </message>
    <message>
        <source>Log visit</source>
        <translation>訪問を記録</translation>
    </message>
    <message>
        <source>Edit visit</source>
        <translation>訪問を編集</translation>
    </message>
    <message>
        <source>All visits</source>
        <translation>すべての訪問</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>予定済み</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>Not with the service yet</source>
        <translation>サービスに未送信</translation>
    </message>
    <message>
        <source>Refused or unclear</source>
        <translation>拒否または不明</translation>
    </message>
    <message>
        <source>Plan visit</source>
        <translation>訪問を計画</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>今すぐ送信</translation>
    </message>
    <message>
        <source>Discard visit…</source>
        <translation>訪問を破棄…</translation>
    </message>
    <message>
        <source>Open site of the visit</source>
        <translation>訪問のサイトを開く</translation>
    </message>
    <message>
        <source>Discard visit</source>
        <translation>訪問を破棄</translation>
    </message>
    <message>
        <source>Discard this draft?</source>
        <translation>この下書きを破棄しますか?</translation>
    </message>
    <message>
        <source>Discard this visit?</source>
        <translation>この訪問を破棄しますか?</translation>
    </message>
    <message>
        <source>It is not with the service. What was typed is gone from this computer then.</source>
        <translation>サービスにはありません。入力内容はこのコンピューターから消えます。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>The record of visits on this computer cannot be read</source>
        <translation>このコンピューターの訪問の記録を読み取れません</translation>
    </message>
    <message>
        <source>Visits that wait there are not shown and not sent. Drafts are kept.</source>
        <translation>そこで待っている訪問は表示も送信もされません。下書きは残ります。</translation>
    </message>
    <message>
        <source>Drafts of visits cannot be written to this computer</source>
        <translation>訪問の下書きをこのコンピューターに書き込めません</translation>
    </message>
    <message>
        <source>They are in memory alone. Free some space, or make the folder writable; it is tried again by itself.</source>
        <translation>メモリにしかありません。空き容量を作るか、フォルダーを書き込み可能にしてください。自動で再試行します。</translation>
    </message>
    <message numerus="yes">
        <source>%n files are no drafts of visits</source>
        <translation>
            <numerusform>%n個のファイルは訪問の下書きではありません</numerusform>
        </translation>
    </message>
    <message>
        <source>They were set aside as: %1</source>
        <translation>次の名前で退避しました: %1</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>The list of visits could not be read</source>
        <translation>訪問の一覧を読み込めませんでした</translation>
    </message>
    <message>
        <source>Planned for the next 7 days</source>
        <translation>今後 7 日間の予定</translation>
    </message>
</context>
<context>
    <name>switchyard::WiringView</name>
    <message>
        <source>Single-line diagram</source>
        <translation>単線結線図</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>選択中: %1</translation>
    </message>
    <message>
        <source>and more, see the tree</source>
        <translation>以下省略（ツリーを参照）</translation>
    </message>
    <message>
        <source>no exchange with the grid</source>
        <translation>系統との電力授受なし</translation>
    </message>
    <message>
        <source>↓ %1 from grid</source>
        <translation>↓ 系統から %1</translation>
    </message>
    <message>
        <source>↑ %1 to grid</source>
        <translation>↑ 系統へ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>ノード %n個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::connectionwords</name>
    <message>
        <source>Production US</source>
        <translation>本番（米国）</translation>
    </message>
    <message>
        <source>Production Rest of World</source>
        <translation>本番（その他の地域）</translation>
    </message>
    <message>
        <source>Development US</source>
        <translation>開発（米国）</translation>
    </message>
    <message>
        <source>Development Rest of World</source>
        <translation>開発（その他の地域）</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>カスタム</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>開発</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Other server</source>
        <translation>その他のサーバー</translation>
    </message>
    <message>
        <source>Changes made here reach real homes.</source>
        <translation>ここでの変更は実際の住宅に反映されます。</translation>
    </message>
    <message>
        <source>A test fleet of the service.</source>
        <translation>サービスのテスト用フリートです。</translation>
    </message>
    <message>
        <source>A simulator on this computer; nothing leaves it.</source>
        <translation>このコンピューター上のシミュレーターです。外部には何も送信されません。</translation>
    </message>
    <message>
        <source>Not an address that Switchyard knows; changes may reach real homes.</source>
        <translation>Switchyardが認識していないアドレスです。変更が実際の住宅に反映される可能性があります。</translation>
    </message>
    <message>
        <source>Give this profile a name.</source>
        <translation>このプロファイルの名前を入力してください。</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address, such as https://api.example.com.</source>
        <translation>サーバーのアドレスを入力してください（例: https://api.example.com）。</translation>
    </message>
    <message>
        <source>Enter the token URL. Each customer has one; it came with the client ID.</source>
        <translation>トークンURLを入力してください。お客様ごとに異なり、クライアントIDと一緒に提供されています。</translation>
    </message>
    <message>
        <source>Enter the client ID.</source>
        <translation>クライアントIDを入力してください。</translation>
    </message>
    <message>
        <source>Enter the client secret.</source>
        <translation>クライアントシークレットを入力してください。</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s host name.</source>
        <translation>プロキシのホスト名を入力してください。</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>この項目は必須です。</translation>
    </message>
    <message>
        <source>Another profile has this name; choose one of its own.</source>
        <translation>この名前は別のプロファイルで使用されています。別の名前を指定してください。</translation>
    </message>
    <message>
        <source>This is not an address. It looks like https://api.example.com.</source>
        <translation>アドレスの形式が正しくありません。https://api.example.com のように入力してください。</translation>
    </message>
    <message>
        <source>Use https. Plain http is accepted for this computer only.</source>
        <translation>httpsを使用してください。暗号化なしのhttpは、このコンピューターへの接続でのみ使用できます。</translation>
    </message>
    <message>
        <source>Leave user name and password out of the address; they would be kept in a file.</source>
        <translation>アドレスにユーザー名とパスワードを含めないでください。ファイルに保存されてしまいます。</translation>
    </message>
    <message>
        <source>End the address after the host; Switchyard adds the path (/api/v1 …) itself.</source>
        <translation>アドレスはホストまでを入力してください。パス（/api/v1 …）はSwitchyardが自動的に追加します。</translation>
    </message>
    <message>
        <source>Leave out what follows “?” or “#”.</source>
        <translation>「?」または「#」以降を削除してください。</translation>
    </message>
    <message>
        <source>There is a line break or tab in it; enter it again.</source>
        <translation>改行またはタブが含まれています。入力し直してください。</translation>
    </message>
    <message>
        <source>A scope has letters, figures and signs only, no quotation marks; several are separated by spaces.</source>
        <translation>スコープに使用できるのは英字、数字、記号のみです。引用符は使用できません。複数のスコープは空白で区切ってください。</translation>
    </message>
    <message>
        <source>Enter a port from 1 to 65535.</source>
        <translation>1～65535のポート番号を入力してください。</translation>
    </message>
    <message>
        <source>Enter a number from 0 (unlimited) up.</source>
        <translation>0（無制限）以上の数値を入力してください。</translation>
    </message>
    <message>
        <source>This file cannot be read. Choose another one or change its permissions.</source>
        <translation>このファイルを読み取れません。別のファイルを選択するか、アクセス権を変更してください。</translation>
    </message>
    <message>
        <source>There is no certificate in this file. A PEM file with “BEGIN CERTIFICATE” is needed.</source>
        <translation>このファイルには証明書が含まれていません。「BEGIN CERTIFICATE」を含むPEMファイルが必要です。</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>サーバーのアドレス</translation>
    </message>
    <message>
        <source>Server identity</source>
        <translation>サーバーの身元</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Partner API</source>
        <translation>Partner API</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Not encrypted, which is accepted on this computer only</source>
        <translation>暗号化なし（このコンピューター上でのみ許可）</translation>
    </message>
    <message>
        <source>Not asked, because of the above</source>
        <translation>上記の理由により未確認</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 が応答しています</translation>
    </message>
    <message>
        <source>Verified by its certificate</source>
        <translation>証明書により確認済み</translation>
    </message>
    <message>
        <source>%1 accepts the client</source>
        <translation>%1 がクライアントを承認しました</translation>
    </message>
    <message>
        <source>Answers as it should. Sites that can be read: %1</source>
        <translation>正常に応答しています。読み取り可能なサイト: %1</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired</source>
        <translation>%1 の証明書の有効期限が切れています</translation>
    </message>
    <message>
        <source>Whoever runs the server has to renew it. Check this computer&apos;s clock too.</source>
        <translation>サーバーの運用担当者による更新が必要です。このコンピューターの時計も確認してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet</source>
        <translation>%1 の証明書はまだ有効期間に入っていません</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time.</source>
        <translation>このコンピューターの日付と時刻を確認してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 was revoked</source>
        <translation>%1 の証明書は失効しています</translation>
    </message>
    <message>
        <source>Do not connect. Tell whoever runs the server.</source>
        <translation>接続しないでください。サーバーの運用担当者に連絡してください。</translation>
    </message>
    <message>
        <source>The certificate belongs to another host than %1</source>
        <translation>証明書は %1 とは別のホストのものです</translation>
    </message>
    <message>
        <source>Check the address for a typing error. A proxy may also answer in the server&apos;s place.</source>
        <translation>アドレスに入力ミスがないか確認してください。プロキシがサーバーの代わりに応答している可能性もあります。</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that is not known here</source>
        <translation>%1 の証明書は、この環境で認識されていない認証局が発行したものです</translation>
    </message>
    <message>
        <source>If your company uses its own authority, choose its certificate under “CA file”.</source>
        <translation>自社の認証局を使用している場合は、その証明書を「CAファイル」で選択してください。</translation>
    </message>
    <message>
        <source>%1 offers outdated encryption only</source>
        <translation>%1 は古い暗号化方式にしか対応していません</translation>
    </message>
    <message>
        <source>TLS 1.2 or newer is needed. Tell whoever runs the server.</source>
        <translation>TLS 1.2以降が必要です。サーバーの運用担当者に連絡してください。</translation>
    </message>
    <message>
        <source>%1 does not answer in https</source>
        <translation>%1 はhttpsで応答していません</translation>
    </message>
    <message>
        <source>Check the port in the address.</source>
        <translation>アドレスのポートを確認してください。</translation>
    </message>
    <message>
        <source>%1 asks for a certificate of this computer</source>
        <translation>%1 がこのコンピューターの証明書を要求しています</translation>
    </message>
    <message>
        <source>That is not supported. Ask for an address that takes a client ID and secret.</source>
        <translation>この方式には対応していません。クライアントIDとシークレットで接続できるアドレスを問い合わせてください。</translation>
    </message>
    <message>
        <source>The CA file cannot be used</source>
        <translation>CAファイルを使用できません</translation>
    </message>
    <message>
        <source>Choose a PEM file with “BEGIN CERTIFICATE” in it, or leave the field empty.</source>
        <translation>「BEGIN CERTIFICATE」を含むPEMファイルを選択するか、空欄にしてください。</translation>
    </message>
    <message>
        <source>There is no client secret</source>
        <translation>クライアントシークレットがありません</translation>
    </message>
    <message>
        <source>Enter the client secret and test again.</source>
        <translation>クライアントシークレットを入力して、もう一度テストしてください。</translation>
    </message>
    <message>
        <source>The scope is not accepted</source>
        <translation>スコープが受け付けられません</translation>
    </message>
    <message>
        <source>Leave “Scope” empty, or ask which scopes this client has.</source>
        <translation>「スコープ」を空欄にするか、このクライアントで使用できるスコープを問い合わせてください。</translation>
    </message>
    <message>
        <source>This client may not sign in by itself</source>
        <translation>このクライアントには単独でサインインする権限がありません</translation>
    </message>
    <message>
        <source>Ask for a client with the “client credentials” grant.</source>
        <translation>「client credentials」グラントを使用できるクライアントを依頼してください。</translation>
    </message>
    <message>
        <source>The client ID or the client secret is wrong</source>
        <translation>クライアントIDまたはクライアントシークレットが正しくありません</translation>
    </message>
    <message>
        <source>Enter both again. If they are right, the client may have been removed or belong to another token URL.</source>
        <translation>両方を入力し直してください。正しい場合は、クライアントが削除されたか、別のトークンURLのものである可能性があります。</translation>
    </message>
    <message>
        <source>The token URL&apos;s host %1 was not found</source>
        <translation>トークンURLのホスト %1 が見つかりません</translation>
    </message>
    <message>
        <source>Check the token URL for a typing error.</source>
        <translation>トークンURLに入力ミスがないか確認してください。</translation>
    </message>
    <message>
        <source>The token URL&apos;s host %1 does not answer</source>
        <translation>トークンURLのホスト %1 が応答しません</translation>
    </message>
    <message>
        <source>Check the token URL and whether this network lets you reach it.</source>
        <translation>トークンURLと、このネットワークから接続できるかどうかを確認してください。</translation>
    </message>
    <message>
        <source>The token URL is not the one of a token endpoint</source>
        <translation>トークンURLがトークンエンドポイントのURLではありません</translation>
    </message>
    <message>
        <source>It usually ends in /oauth2/token. Copy it again from what you were given.</source>
        <translation>通常は /oauth2/token で終わります。提供された情報からコピーし直してください。</translation>
    </message>
    <message>
        <source>%1 does not accept the token</source>
        <translation>%1 がトークンを受け付けません</translation>
    </message>
    <message>
        <source>Token URL and server have to belong together: production with production, the same region.</source>
        <translation>トークンURLとサーバーの組み合わせを一致させてください。本番には本番を使用し、地域も同じにする必要があります。</translation>
    </message>
    <message>
        <source>This client may not list sites</source>
        <translation>このクライアントにはサイト一覧を取得する権限がありません</translation>
    </message>
    <message>
        <source>The sign-in works. Ask whoever manages the API client for the permission.</source>
        <translation>サインインは正常です。APIクライアントの管理者に権限の付与を依頼してください。</translation>
    </message>
    <message>
        <source>%1 answers, but not as the partner API</source>
        <translation>%1 は応答していますが、Partner APIの応答ではありません</translation>
    </message>
    <message>
        <source>Check the base URL. A proxy&apos;s sign-in page may also answer in its place.</source>
        <translation>ベースURLを確認してください。プロキシのサインインページが代わりに応答している可能性もあります。</translation>
    </message>
    <message>
        <source>%1 was not found</source>
        <translation>%1 が見つかりません</translation>
    </message>
    <message>
        <source>Check the address for a typing error and this computer&apos;s network connection.</source>
        <translation>アドレスに入力ミスがないか、またこのコンピューターがネットワークに接続されているかを確認してください。</translation>
    </message>
    <message>
        <source>%1 does not accept connections</source>
        <translation>%1 が接続を受け付けません</translation>
    </message>
    <message>
        <source>Check the port. The server may be down, or a firewall may be in between.</source>
        <translation>ポートを確認してください。サーバーが停止しているか、途中でファイアウォールに遮断されている可能性があります。</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1 から時間内に応答がありませんでした</translation>
    </message>
    <message>
        <source>A firewall may be in between; if this network needs a proxy, set it under “Proxy”.</source>
        <translation>途中でファイアウォールに遮断されている可能性があります。このネットワークでプロキシが必要な場合は、「プロキシ」で設定してください。</translation>
    </message>
    <message>
        <source>The proxy did not let the request through</source>
        <translation>プロキシがリクエストを通過させませんでした</translation>
    </message>
    <message>
        <source>Check host, port, user and password of the proxy.</source>
        <translation>プロキシのホスト、ポート、ユーザー名、パスワードを確認してください。</translation>
    </message>
    <message>
        <source>Waiting for the keychain: it may be asking for its password.</source>
        <translation>キーチェーンの応答を待っています。キーチェーンのパスワードの入力を求められている可能性があります。</translation>
    </message>
    <message>
        <source>Kept in this system&apos;s keychain, never in a file.</source>
        <translation>このシステムのキーチェーンに保存されます。ファイルには保存されません。</translation>
    </message>
    <message>
        <source>Kept for this run only, because the keychain was not unlocked.</source>
        <translation>キーチェーンのロックが解除されなかったため、今回の起動中のみ保持されます。</translation>
    </message>
    <message>
        <source>Kept for this run only, because the keychain does not answer.</source>
        <translation>キーチェーンが応答しないため、今回の起動中のみ保持されます。</translation>
    </message>
    <message>
        <source>Kept for this run only, because the keychain does not keep what it is given.</source>
        <translation>キーチェーンに内容が保存されないため、今回の起動中のみ保持されます。</translation>
    </message>
    <message>
        <source>Kept for this run only, because this system has no keychain service.</source>
        <translation>このシステムにキーチェーンサービスがないため、今回の起動中のみ保持されます。</translation>
    </message>
    <message>
        <source>You will be asked again after the next start.</source>
        <translation>次回の起動後に、もう一度入力が必要です。</translation>
    </message>
    <message>
        <source>The list of profiles was damaged and could not be read</source>
        <translation>プロファイルの一覧が破損していたため、読み取れませんでした</translation>
    </message>
    <message>
        <source>It was kept as %1, and a new list begun.</source>
        <translation>破損した一覧を %1 として残し、新しい一覧を作成しました。</translation>
    </message>
    <message>
        <source>The list of profiles was written by a later version of Switchyard</source>
        <translation>プロファイルの一覧は、より新しいバージョンのSwitchyardで書き込まれています</translation>
    </message>
    <message>
        <source>It can be used but not changed here.</source>
        <translation>ここでは使用できますが、変更はできません。</translation>
    </message>
    <message>
        <source>The list of profiles could not be read</source>
        <translation>プロファイルの一覧を読み取れませんでした</translation>
    </message>
    <message>
        <source>Check the permissions of %1.</source>
        <translation>%1 のアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>Profiles in the list that could not be read: %1</source>
        <translation>一覧にある読み取れないプロファイル: %1</translation>
    </message>
    <message>
        <source>They stay in %1 as they are.</source>
        <translation>%1 にそのまま残されます。</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Looking for this system&apos;s keychain…</source>
        <translation>このシステムのキーチェーンを探しています…</translation>
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
        <translation>場所: %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>操作: %1</translation>
    </message>
    <message>
        <source>This could not be asked</source>
        <translation>リクエストを送信できませんでした</translation>
    </message>
    <message>
        <source>Nothing was sent. Check what was entered.</source>
        <translation>何も送信されていません。入力内容を確認してください。</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>What was loaded before stays here. It goes on by itself when the service is back.</source>
        <translation>すでに読み込んだ内容はそのまま保持されます。サービスが復旧すると自動的に再開します。</translation>
    </message>
    <message>
        <source>The server&apos;s name was not found</source>
        <translation>サーバー名が見つかりませんでした</translation>
    </message>
    <message>
        <source>Check the network connection and the server&apos;s address in the connection profile.</source>
        <translation>ネットワーク接続と、接続プロファイルのサーバーアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The server does not accept connections</source>
        <translation>サーバーが接続を受け付けません</translation>
    </message>
    <message>
        <source>It may be down, or the address or port is wrong.</source>
        <translation>サーバーが停止しているか、アドレスまたはポートが間違っている可能性があります。</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>接続が切断されました</translation>
    </message>
    <message>
        <source>Try again when the network is stable.</source>
        <translation>ネットワークが安定してから再試行してください。</translation>
    </message>
    <message>
        <source>The service did not answer in time</source>
        <translation>サービスから時間内に応答がありませんでした</translation>
    </message>
    <message>
        <source>Try again; if it stays slow, tell whoever runs the service.</source>
        <translation>再試行してください。遅い状態が続く場合は、サービスの運用担当者に連絡してください。</translation>
    </message>
    <message>
        <source>The server&apos;s identity could not be verified</source>
        <translation>サーバーの身元を確認できませんでした</translation>
    </message>
    <message>
        <source>Nothing was sent. If your company uses its own certificates, choose its CA file in the connection profile.</source>
        <translation>何も送信されていません。自社の証明書を使用している場合は、接続プロファイルでそのCAファイルを選択してください。</translation>
    </message>
    <message>
        <source>The proxy did not let the request through</source>
        <translation>プロキシがリクエストを通過させませんでした</translation>
    </message>
    <message>
        <source>Check the proxy and its sign-in in the settings.</source>
        <translation>設定でプロキシとそのサインイン情報を確認してください。</translation>
    </message>
    <message>
        <source>The answer is larger than allowed</source>
        <translation>応答が許容サイズを超えています</translation>
    </message>
    <message>
        <source>Ask for less at once, or raise the limit in the settings.</source>
        <translation>一度に要求する量を減らすか、設定で上限を引き上げてください。</translation>
    </message>
    <message>
        <source>The server points to another address</source>
        <translation>サーバーが別のアドレスへの転送を指示しました</translation>
    </message>
    <message>
        <source>It was not followed, because the access token must not leave the configured server. Check the base URL.</source>
        <translation>アクセストークンを設定済みのサーバー以外に送信しないよう、転送先には接続しませんでした。ベースURLを確認してください。</translation>
    </message>
    <message>
        <source>Signing in was refused</source>
        <translation>サインインが拒否されました</translation>
    </message>
    <message>
        <source>Check client ID, client secret and scope in the connection profile.</source>
        <translation>接続プロファイルのクライアントID、クライアントシークレット、スコープを確認してください。</translation>
    </message>
    <message>
        <source>The service does not accept this sign-in</source>
        <translation>サービスがこのサインインを受け付けません</translation>
    </message>
    <message>
        <source>Check the credentials in the connection profile, then connect again.</source>
        <translation>接続プロファイルの認証情報を確認してから、接続し直してください。</translation>
    </message>
    <message>
        <source>This client may not do that</source>
        <translation>このクライアントにはこの操作の権限がありません</translation>
    </message>
    <message>
        <source>Ask whoever manages the API client for the permission.</source>
        <translation>APIクライアントの管理者に権限の付与を依頼してください。</translation>
    </message>
    <message>
        <source>The service does not know it</source>
        <translation>サービス上に該当するデータがありません</translation>
    </message>
    <message>
        <source>It may have been removed. Refresh the list.</source>
        <translation>削除された可能性があります。一覧を更新してください。</translation>
    </message>
    <message>
        <source>It was changed elsewhere meanwhile</source>
        <translation>その間に別の場所で変更されました</translation>
    </message>
    <message>
        <source>Load the newest version, then make the change again.</source>
        <translation>最新の内容を読み込んでから、もう一度変更してください。</translation>
    </message>
    <message>
        <source>The service did not understand the request</source>
        <translation>サービスがリクエストを解釈できませんでした</translation>
    </message>
    <message>
        <source>Check what was entered.</source>
        <translation>入力内容を確認してください。</translation>
    </message>
    <message>
        <source>The service refused the values</source>
        <translation>サービスが値を拒否しました</translation>
    </message>
    <message>
        <source>Correct what it names, then send again.</source>
        <translation>指摘された項目を修正してから、再送信してください。</translation>
    </message>
    <message>
        <source>It asks to wait %1.</source>
        <translation>サービスから%1の待機を求められています。</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>しばらく待ってから再試行してください。</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>リクエストが多すぎます</translation>
    </message>
    <message>
        <source>The service has a problem</source>
        <translation>サービスで問題が発生しています</translation>
    </message>
    <message>
        <source>Try again in a moment; nothing on this desk is wrong.</source>
        <translation>しばらくしてから再試行してください。この端末に問題はありません。</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>応答を読み取れませんでした</translation>
    </message>
    <message>
        <source>What was loaded before is kept. A proxy or another version of the service may be in between.</source>
        <translation>すでに読み込んだ内容は保持されます。途中にプロキシがあるか、サービスのバージョンが異なる可能性があります。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain could not be used</source>
        <translation>システムのキーチェーンを使用できませんでした</translation>
    </message>
    <message>
        <source>The client secret is kept for this run only and will be asked for again.</source>
        <translation>クライアントシークレットは今回の起動中のみ保持され、次回もう一度入力が必要です。</translation>
    </message>
    <message>
        <source>This desk could not write its data</source>
        <translation>この端末にデータを書き込めませんでした</translation>
    </message>
    <message>
        <source>Check free space and permissions of the data folder.</source>
        <translation>データフォルダーの空き容量とアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>問題が発生しました</translation>
    </message>
    <message>
        <source>The export was not written</source>
        <translation>書き出せませんでした</translation>
    </message>
    <message>
        <source>Its folder is not there any more. Choose another one.</source>
        <translation>フォルダーがなくなっています。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>You may not write there. Choose another folder.</source>
        <translation>そこに書き込む権限がありません。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>There is a folder of this name. Choose another file name.</source>
        <translation>同じ名前のフォルダーがあります。別のファイル名を選択してください。</translation>
    </message>
    <message>
        <source>The disk has no room for it. Free some space, or choose another disk.</source>
        <translation>ディスクに空きがありません。空きを作るか、別のディスクを選択してください。</translation>
    </message>
    <message>
        <source>Choose another folder, or try again.</source>
        <translation>別のフォルダーを選択するか、もう一度試してください。</translation>
    </message>
    <message>
        <source>A file that was there before is unchanged.</source>
        <translation>以前からあるファイルは元のままです。</translation>
    </message>
    <message>
        <source>This ID is taken already</source>
        <translation>このIDはすでに使われています</translation>
    </message>
    <message>
        <source>Nothing was sent. Choose another ID, or open what has it and edit that.</source>
        <translation>何も送信されていません。別のIDを選ぶか、このIDのものを開いて編集してください。</translation>
    </message>
    <message>
        <source>The file cannot be imported</source>
        <translation>ファイルをインポートできません</translation>
    </message>
    <message>
        <source>Save it as CSV in UTF-8, and choose it again.</source>
        <translation>UTF-8のCSVとして保存し、もう一度選んでください。</translation>
    </message>
    <message>
        <source>Line %1 is not text in UTF-8.</source>
        <translation>%1行目はUTF-8のテキストではありません。</translation>
    </message>
    <message>
        <source>Line %1 is not text in UTF-16, which the file claims to be.</source>
        <translation>ファイルはUTF-16とされていますが、%1行目はUTF-16のテキストではありません。</translation>
    </message>
    <message>
        <source>Line %1 has a NUL byte: this is no text, or one in another encoding.</source>
        <translation>%1行目にNULバイトがあります。テキストではないか、別の文字コードです。</translation>
    </message>
    <message>
        <source>The quotation mark in line %1 is never closed.</source>
        <translation>%1行目の引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>Close it, or remove it, and choose the file again.</source>
        <translation>閉じるか取り除いて、ファイルをもう一度選んでください。</translation>
    </message>
    <message>
        <source>A cell in line %1 is longer than 1 MiB. Most likely its quotation mark is not closed.</source>
        <translation>%1行目のセルが1 MiBを超えています。引用符が閉じられていない可能性があります。</translation>
    </message>
    <message>
        <source>Line %1 has more than 1,000 cells.</source>
        <translation>%1行目のセルが1,000個を超えています。</translation>
    </message>
    <message>
        <source>Check the separator.</source>
        <translation>区切り文字を確認してください。</translation>
    </message>
    <message>
        <source>It was changed since its columns were chosen.</source>
        <translation>列を選んだ後に変更されました。</translation>
    </message>
    <message>
        <source>Go back, and look at its columns again.</source>
        <translation>戻って、列をもう一度確認してください。</translation>
    </message>
    <message>
        <source>It has a first line with the names of the columns, and nothing below.</source>
        <translation>1行目に列の名前があるだけで、その下に何もありません。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>It could not be read: %1.</source>
        <translation>読み取れませんでした: %1。</translation>
    </message>
    <message>
        <source>Choose another file, or try again.</source>
        <translation>別のファイルを選ぶか、もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>switchyard::unittext</name>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分</translation>
    </message>
    <message>
        <source>h</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>d</source>
        <translation>日</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1後</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>never</source>
        <translation>受信なし</translation>
    </message>
    <message>
        <source>silent %1</source>
        <translation>途絶 %1</translation>
    </message>
</context>
<context>
    <name>switchyard::zonetime</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A date in the letters of QLocale::toString().</extracomment>
        <translation>yyyy/MM/dd</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>The same without its year.</extracomment>
        <translation>M/d</translation>
    </message>
</context>
</TS>
