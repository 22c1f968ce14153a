using Kinow.ClientApi.Demo;
using Kinow.ClientApi.Sql.Writing;
using Kinow.ClientApi.TestSupport;
using Kinow.TestSupport;

namespace Kinow.ClientApi.Sql.Tests;

/// <summary>Whatever changes in a table that is part of a document is told, in the same transaction; what changes nothing is not.</summary>
public sealed partial class TriggerTests : IAsyncLifetime
{
    // Tables that are part of no document, sessions, of which only some changes are told, and parts of orders: an order is told with them.
    private static readonly string[] Silent =
    [
        "command", "change_log", "schema_migration", "session", "video_stat_session", "order_line", "order_voucher", "order_history", "payment",
        "credit_note", "open_order", "gateway_erasure", "number_series", "operator_action",
    ];

    // Another account's they become when theirs is erased, which is told by itself; one reduction excludes the other; and what apps are
    // told has a form.
    private static readonly string[] Apart =
        [
            "gift.customer_id", "prepayment_operation.customer_id", "store_purchase.customer_id", "store_transaction.customer_id",
            "voucher_use.customer_id", "customer_order.customer_id",
            "voucher.reduction_percent", "voucher.reduction_amount", "app_release.minimum_build", "app_release.recommended_build",
            "app_rule.builds", "app_value.builds", "app_value.type", "app_value.value", "screen.content", "menu.content",
            "content_page.content",
            "app_manifest.operations", "live_event_value.type", "live_event_value.value",
        ];

    // Tables of nothing but keys: their rows come and go.
    private static readonly string[] Links =
    [
        "product_customer_group", "channel_customer_group", "live_event_customer_group", "customer_group_member", "voucher_product",
    ];

    private TestDatabase database = null!;

    public async Task InitializeAsync()
    {
        if (Servers.Missing(Server.MySql) is not null) return;
        database = await TestDatabase.CreateAsync();
        var content = GeneratedCatalog.Create(9, 400, Catalog.Now);
        await new CatalogWriter(database.Sql).WriteAsync(content, null, CancellationToken.None);
        await new AccountWriter(database.Sql).WriteAsync(
            GeneratedAccounts.Create(content, 9, 40, Catalog.Now), null, CancellationToken.None);
        await database.ExecuteAsync(
            "SET @`kinow_bulk` = 1; INSERT INTO app_manifest VALUES ('ios', '5.0', '[1]');"
            + "INSERT INTO registered_operation VALUES (1, 'a', '{ a }');"
            + "INSERT INTO category_feature SELECT 1, id, 0 FROM feature_value LIMIT 1;"
            + "INSERT INTO person_feature SELECT 'actor', 3, id, 0 FROM feature_value LIMIT 1;"
            + "INSERT IGNORE INTO subscription_category SELECT product_id, 1, 0 FROM subscription;"
            + "INSERT IGNORE INTO voucher_product SELECT MIN(id), 1 FROM voucher;"
            + "INSERT INTO cart SELECT id, id, UTC_TIMESTAMP(6) FROM customer LIMIT 1;"
            + "INSERT INTO cart_line (customer_id, product_id, mode, type) SELECT customer_id, 1, 1, 'tvod' FROM cart;"
            + "INSERT INTO cart_voucher SELECT customer_id, 1, 'CODE', UTC_TIMESTAMP(6) FROM cart;"
            + "INSERT INTO voucher_use SELECT (SELECT MIN(id) FROM voucher), id, customer_id, UTC_TIMESTAMP(6) FROM cart;"
            + "INSERT INTO customer_order (id, customer_id, reference, state, process, attempt, currency, total, total_tax, total_discount, "
            + "date_add, date_upd) SELECT id, customer_id, 'ORDER', 'pending', 'url', 1, 'EUR', 1, 0, 0, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) FROM cart;"
            + "INSERT INTO gift (id, order_id, customer_id, state, date_send, date_add) "
            + "SELECT id, id, customer_id, 'waiting', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) FROM cart;"
            + "INSERT IGNORE INTO prepayment_operation (cause_id, type, customer_id, currency, number, amount, balance, date_add) "
            + "SELECT id, 'recharge', customer_id, 'EUR', 1, 5, 5, UTC_TIMESTAMP(6) FROM cart;"
            + "INSERT INTO store_purchase SELECT 'app_store', '10', customer_id, 1, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) FROM cart;"
            + "INSERT INTO store_transaction SELECT 'app_store', '11', '10', customer_id, id, "
            + "UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) FROM cart");
    }

    public async Task DisposeAsync()
    {
        if (database is not null) await database.DisposeAsync();
    }

    [ServerFact(Server.MySql)]
    public async Task Every_table_tells_of_every_column_and_of_nothing_else()
    {
        var tables = await database.TablesAsync();
        Assert.Equal(tables.Except(Silent).Order(StringComparer.Ordinal), Told.Keys.Order(StringComparer.Ordinal));
        var faults = new List<string>();
        foreach (var (table, (aggregate, id, subject)) in Told)
        {
            var columns = await database.QueryAsync<string>(
                "SELECT column_name FROM information_schema.columns "
                + "WHERE table_schema = DATABASE() AND table_name = @Table AND generation_expression = '' ORDER BY ordinal_position",
                new() { ["Table"] = table });
            var keys = await database.QueryAsync<string>(
                "SELECT column_name FROM information_schema.key_column_usage WHERE table_schema = DATABASE() AND table_name = @Table",
                new() { ["Table"] = table });
            var kind = columns.Contains("kind") ? " WHERE kind = 'actor'" : "";
            await database.ExecuteAsync("DELETE FROM change_log");
            await database.ExecuteAsync($"UPDATE `{table}` SET {string.Join(", ", columns.Select(static c => $"`{c}` = `{c}`"))}");
            if (await LoggedAsync() is { Count: > 0 } needless)
            {
                faults.Add($"{table}: writing rows as they were was told {needless.Count} times");
            }
            foreach (var column in columns.Except(keys).Where(column => !Apart.Contains($"{table}.{column}")))
            {
                var expected = await OneAsync($"SELECT {id} FROM `{table}`{kind} ORDER BY 1 LIMIT 1");
                await database.ExecuteAsync("DELETE FROM change_log");
                var value = await OtherAsync(table, column);
                await database.ExecuteAsync(
                    $"UPDATE `{table}` SET `{column}` = {value}{Where(kind, $"{id} = @Id")} LIMIT 1", new() { ["Id"] = expected });
                if ((await LoggedAsync()).FirstOrDefault() != $"{aggregate} {expected} {subject}")
                    faults.Add($"{table}.{column}: {string.Join(" | ", await LoggedAsync())} instead of {aggregate} {expected} {subject}");
            }

            Assert.Equal(Links.Contains(table), !columns.Except(keys).Any());
        }

        Assert.True(faults.Count == 0, string.Join("\n", faults));
    }

    [ServerFact(Server.MySql)]
    public async Task Rows_that_come_and_go_are_told()
    {
        (string Statement, string Told)[] steps =
        [
            ("INSERT INTO product (id, type) VALUES (90001, 'tvod')", "product 90001 product_created"),
            ("INSERT INTO product_text (product_id, language_id, name) VALUES (90001, 1, 'New')", "product 90001 product_updated"),
            ("UPDATE product_text SET name = 'Néw' WHERE product_id = 90001", "product 90001 product_updated"),
            ("UPDATE product_text SET name = 'néw' WHERE product_id = 90001", "product 90001 product_updated"),
            ("UPDATE product_text SET name = NULL WHERE product_id = 90001", "product 90001 product_updated"),
            ("UPDATE product_text SET name = '' WHERE product_id = 90001", "product 90001 product_updated"),
            ("UPDATE product_text SET name = '' WHERE product_id = 90001", ""),
            ("DELETE FROM product_text WHERE product_id = 90001", "product 90001 product_updated"),
            ("INSERT INTO video_group (id, product_id) VALUES (90002, 90001)", "video-group 90002 videogroup_created"),
            ("INSERT INTO video (id, product_id, video_group_id) VALUES (90003, 90001, 90002)", "video 90003 video_created"),
            ("UPDATE video SET video_group_id = NULL WHERE id = 90003", "video 90003 video_updated|video-group 90002 videogroup_updated"),
            ("UPDATE video SET product_id = 2 WHERE id = 90003", "video 90003 video_updated|product 90001 product_updated"),
            ("UPDATE video SET product_id = 90001, video_group_id = 90002 WHERE id = 90003", "video 90003 video_updated|product 2 product_updated"),
            ("INSERT INTO `extract` (id, product_id) VALUES (90004, 90001)", "extract 90004 extract_created"),
            (
                "DELETE FROM product WHERE id = 90001",
                "product 90001 product_deleted|video 90003 video_deleted|video-group 90002 videogroup_deleted|extract 90004 extract_deleted"),
            ("INSERT INTO person (kind, id, name) VALUES ('director', 90005, 'Somebody')", "director 90005 director_created"),
            ("INSERT INTO credit (product_id, kind, person_id) VALUES (3, 'director', 90005)", "product 3 product_updated"),
            ("DELETE FROM person WHERE kind = 'director' AND id = 90005", "director 90005 director_deleted|product 3 product_updated"),
            ("INSERT INTO tag (id, language_id, name) VALUES (90006, 1, 'Tag')", "tag 90006 tag_created"),
            ("INSERT INTO product_tag (product_id, tag_id) VALUES (4, 90006)", "product 4 product_updated"),
            ("DELETE FROM tag WHERE id = 90006", "tag 90006 tag_deleted|product 4 product_updated"),
            ("INSERT INTO category (id) VALUES (90007)", "category 90007 category_created"),
            ("INSERT INTO product_category (product_id, category_id) VALUES (5, 90007)", "product 5 product_updated"),
            ("UPDATE product_category SET product_id = 6 WHERE category_id = 90007", "product 6 product_updated|product 5 product_updated"),
            ("DELETE FROM category WHERE id = 90007", "category 90007 category_deleted|product 6 product_updated"),
            ("INSERT INTO feature (id) VALUES (90008)", "feature 90008 feature_created"),
            ("INSERT INTO feature_value (id, feature_id) VALUES (90009, 90008)", "feature 90008 feature_updated"),
            ("INSERT INTO product_feature (product_id, feature_value_id) VALUES (7, 90009)", "product 7 product_updated"),
            ("DELETE FROM feature WHERE id = 90008", "feature 90008 feature_deleted|product 7 product_updated"),
            ("INSERT INTO customer (id, email, password) VALUES (UUID_TO_BIN('019a0000-0000-7000-8000-000000000001'), 'a@b.example', '')",
                "customer 019a0000-0000-7000-8000-000000000001 customer_created"),
            ("INSERT INTO customer_group (id) VALUES (90010)", "customer-group 90010 customergroup_created"),
            ("INSERT INTO customer_group_text (customer_group_id, language_id, name) VALUES (90010, 1, 'Group')", "customer-group 90010 customergroup_updated"),
            ("INSERT INTO product_customer_group (product_id, customer_group_id) VALUES (9, 90010)", "product 9 product_updated"),
            ("UPDATE product SET group_restriction_behavior = group_restriction_behavior + 1 WHERE id = 9", "product 9 product_updated"),
            ("UPDATE product_customer_group SET product_id = 10 WHERE customer_group_id = 90010", "product 10 product_updated|product 9 product_updated"),
            ("INSERT INTO customer_group_member (customer_id, customer_group_id) VALUES (UUID_TO_BIN('019a0000-0000-7000-8000-000000000001'), 90010)",
                "customer 019a0000-0000-7000-8000-000000000001 customer_updated"),
            ("DELETE FROM customer_group WHERE id = 90010",
                "customer-group 90010 customergroup_deleted|product 10 product_updated|customer 019a0000-0000-7000-8000-000000000001 customer_updated"),
            ("INSERT INTO voucher (id, code, reduction_percent) VALUES (90011, 'V', 10)", "voucher 90011 voucher_created"),
            ("UPDATE voucher SET reduction_percent = NULL, reduction_amount = 1 WHERE id = 90011", "voucher 90011 voucher_updated"),
            ("UPDATE voucher SET reduction_percent = 20, reduction_amount = NULL WHERE id = 90011", "voucher 90011 voucher_updated"),
            ("DELETE FROM voucher WHERE id = 90011", "voucher 90011 voucher_deleted"),
            ("INSERT INTO channel (id) VALUES (90012)", "channel 90012 channel_created"),
            ("INSERT INTO program (id, channel_id, starts_at, ends_at) VALUES (9000130, 90012, '2026-03-01 20:00', '2026-03-01 21:00')",
                "program 9000130 program_created"),
            ("UPDATE program SET ends_at = '2026-03-01 21:05' WHERE id = 9000130", "program 9000130 program_updated"),
            ("DELETE FROM channel WHERE id = 90012", "channel 90012 channel_deleted|program 9000130 program_deleted"),
            ("INSERT INTO live_event (id, starts_at) VALUES (90014, '2026-03-01 20:00')", "live-event 90014 liveevent_created"),
            ("UPDATE live_event SET score = '2:1', viewers = 120000, state = 'live' WHERE id = 90014", "live-event 90014 liveevent_updated"),
            ("INSERT INTO live_event_value VALUES (90014, 'possession', 'int', '54')", "live-event 90014 liveevent_updated"),
            ("UPDATE live_event_value SET value = '55' WHERE live_event_id = 90014", "live-event 90014 liveevent_updated"),
            ("DELETE FROM live_event WHERE id = 90014", "live-event 90014 liveevent_deleted"),
            ("INSERT INTO bundle_product (bundle_id, product_id) VALUES (11, 12)", "product 11 bundle_product_attached"),
            ("DELETE FROM bundle_product WHERE bundle_id = 11", "product 11 bundle_product_detached"),
            ("INSERT INTO product_access (customer_id, product_id, type) VALUES (UUID_TO_BIN('019a0000-0000-7000-8000-000000000001'), 8, 'tvod')",
                "customer 019a0000-0000-7000-8000-000000000001 access_created"),
            ("DELETE FROM product_access WHERE customer_id = UUID_TO_BIN('019a0000-0000-7000-8000-000000000001')",
                "customer 019a0000-0000-7000-8000-000000000001 access_deleted"),
            ("DELETE FROM customer WHERE id = UUID_TO_BIN('019a0000-0000-7000-8000-000000000001')",
                "customer 019a0000-0000-7000-8000-000000000001 customer_deleted"),
        ];
        foreach (var (statement, told) in steps)
        {
            await database.ExecuteAsync("DELETE FROM change_log");
            await database.ExecuteAsync(statement);
            Assert.Equal((statement, told), (statement, string.Join('|', await LoggedAsync())));
        }
    }

    [ServerFact(Server.MySql)]
    public async Task A_session_is_told_when_somebody_else_ends_it()
    {
        const string Id = "019a0000-0000-7000-8000-000000000002";
        const string Told = $"session {Id} session_";
        (string Statement, string Told)[] steps =
        [
            ("INSERT INTO session (id, user_id, token_hash, expires) VALUES (UUID_TO_BIN(@Id), UUID_TO_BIN(@Id), RANDOM_BYTES(32), "
                + "UTC_TIMESTAMP(6) + INTERVAL 1 DAY)", ""),
            ("UPDATE session SET generation = generation + 1, token_hash = RANDOM_BYTES(32), expires = expires + INTERVAL 1 DAY", ""),
            ("UPDATE session SET revoked = 0", ""),
            ("UPDATE session SET revoked = 1", Told + "updated"),
            ("DELETE FROM session", ""),
            ("INSERT INTO session (id, user_id, token_hash, expires) VALUES (UUID_TO_BIN(@Id), UUID_TO_BIN(@Id), RANDOM_BYTES(32), "
                + "UTC_TIMESTAMP(6) + INTERVAL 1 DAY)", ""),
            ("UPDATE session SET expires = UTC_TIMESTAMP(6) + INTERVAL 1 HOUR", Told + "updated"),
            ("DELETE FROM session", Told + "deleted"),
            ("INSERT INTO session (id, user_id, token_hash, expires) VALUES (UUID_TO_BIN(@Id), UUID_TO_BIN(@Id), RANDOM_BYTES(32), "
                + "UTC_TIMESTAMP(6) - INTERVAL 1 DAY)", ""),
            ("DELETE FROM session", ""),
        ];
        foreach (var (statement, told) in steps)
        {
            await database.ExecuteAsync("DELETE FROM change_log");
            await database.ExecuteAsync(statement.Replace("@Id", $"'{Id}'", StringComparison.Ordinal));
            Assert.Equal((statement, told), (statement, string.Join('|', await LoggedAsync())));
        }
    }

    [ServerFact(Server.MySql)]
    public async Task A_change_and_its_telling_are_one_transaction_and_bulk_loads_are_silent()
    {
        await database.ExecuteAsync("DELETE FROM change_log");
        await database.ExecuteAsync("START TRANSACTION; UPDATE product SET position = position + 1 WHERE id = 1; ROLLBACK");
        Assert.Empty(await LoggedAsync());
        await database.ExecuteAsync("SET @`kinow_bulk` = 1; UPDATE product SET position = position + 1 WHERE id = 1");
        Assert.Empty(await LoggedAsync());
        await database.ExecuteAsync("UPDATE product SET position = position + 1 WHERE id = 1");
        Assert.Equal(["product 1 product_updated"], await LoggedAsync());
    }

    private static string Where(string kind, string condition) => kind.Length == 0 ? $" WHERE {condition}" : $"{kind} AND {condition}";

    private Task<List<string>> LoggedAsync() =>
        database.QueryAsync<string>("SELECT CONCAT(aggregate, ' ', aggregate_id, ' ', subject) FROM change_log ORDER BY id");

    private async Task<string?> OneAsync(string sql) => Assert.Single(await database.QueryAsync<string?>($"SELECT CAST(({sql}) AS CHAR)"));

    // An expression with another value of the column's type.
    private async Task<string> OtherAsync(string table, string column)
    {
        var type = Assert.Single(await database.QueryAsync<string>(
            "SELECT column_type FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = @Table AND column_name = @Column",
            new() { ["Table"] = table, ["Column"] = column }));
        if (type.StartsWith("enum", StringComparison.Ordinal))
        {
            var names = type[5..^1].Split(',');
            return $"IF(`{column}` = {names[0]}, {names[1]}, {names[0]})";
        }

        return type switch
        {
            "tinyint(1)" => $"NOT `{column}`",
            "date" => $"COALESCE(`{column}`, '2000-01-01') + INTERVAL 1 DAY",
            "datetime(6)" => $"COALESCE(`{column}`, '2000-01-01') + INTERVAL 1 MICROSECOND",
            "char(2)" or "char(3)" => $"IF(`{column}` <=> 'ZZ', 'YY', 'ZZ')",
            "json" => $"JSON_ARRAY_APPEND(`{column}`, '$', 1)",
            "binary(16)" => "RANDOM_BYTES(16)",
            "binary(32)" => "RANDOM_BYTES(32)",
            _ when type.Contains("char", StringComparison.Ordinal) || type == "text" => $"CONCAT(COALESCE(`{column}`, ''), ' ')",
            _ => $"COALESCE(`{column}`, 0) + 1",
        };
    }
}
