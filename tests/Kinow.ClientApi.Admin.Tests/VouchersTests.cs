using Kinow.ClientApi.Admin.Tests.Orders;
using Kinow.ClientApi.Core.Billing;
using Kinow.TestSupport;

namespace Kinow.ClientApi.Admin.Tests;

/// <summary>An operator makes vouchers, all or none, and the book tells of it.</summary>
[Collection(OrderDatabase.Environments)]
public sealed class VouchersTests
{
    [ServerFact(Server.MySql)]
    public async Task A_voucher_is_all_that_was_said_and_codes_are_drawn()
    {
        await using var database = await OrderDatabase.StartAsync();
        await database.ExecuteAsync(
            "INSERT INTO language (id, name, iso_code, position) VALUES (1, 'Français', 'fr', 0) ON DUPLICATE KEY UPDATE name = name");
        var made = await database.RunAsync(
            "vouchers", "create", "--code", " spring-26 ", "--percent", "12.5", "--from", "2026-03-01", "--to", "2026-04-01T12:00:00+02:00",
            "--quantity", "100", "--quantity-per-user", "1", "--user", $"{database.User:D}", "--minimum", "5", "--priority", "3",
            "--inactive",
            "--product", "9", "--product", "7", "--name", "fr=Printemps = -12,5 %");
        Assert.Equal((ExitCodes.Done, "SPRING-26", ""), (made.Code, made.Output.TrimEnd(), made.Error));
        Assert.Equal(
            [$"SPRING-26 0 2026-03-01 00:00:00.000000 2026-04-01 10:00:00.000000 100 1 {database.User:D} 5.000000 12.5000000000 3 Printemps = -12,5 % 7,9"],
            await database.QueryAsync(
                "SELECT CONCAT_WS(' ', code, active, date_from, date_to, quantity, quantity_per_user, BIN_TO_UUID(user_id), minimum_amount, reduction_percent, priority, "
                + "(SELECT name FROM voucher_text WHERE voucher_id = id), (SELECT GROUP_CONCAT(product_id ORDER BY product_id) FROM voucher_product WHERE voucher_id = id)) FROM voucher"));

        var many = await database.RunAsync(
            "vouchers", "create", "--count", "500", "--prefix", "noel-", "--amount", "2.50", "--quantity", "1");
        var codes = many.Output.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal((ExitCodes.Done, 500), (many.Code, codes.Distinct().Count()));
        Assert.All(
            codes,
            static code => Assert.True(code.StartsWith("NOEL-", StringComparison.Ordinal) && code.Length == 17 && VoucherCode.IsCode(code)));
        Assert.Equal(
            ["500 2.500000 1 1"],
            await database.QueryAsync("SELECT CONCAT_WS(' ', COUNT(*), MAX(reduction_amount), MAX(quantity), MIN(active)) FROM voucher WHERE code LIKE 'NOEL-%'"));
        Assert.Equal(
            ["ada done SPRING-26", "ada done -"],
            await database.QueryAsync(
                "SELECT CONCAT_WS(' ', operator, outcome, TRIM(UPPER(COALESCE(JSON_UNQUOTE(JSON_EXTRACT(arguments, '$.code')), '-')))) FROM operator_action ORDER BY id"));
    }

    [ServerFact(Server.MySql)]
    public async Task What_cannot_be_made_leaves_nothing_but_a_line_in_the_book()
    {
        await using var database = await OrderDatabase.StartAsync();
        Assert.Equal(ExitCodes.Done, (await database.RunAsync("vouchers", "create", "--code", "ONCE", "--percent", "10")).Code);
        string[][] wrong =
        [
            ["--code", "once"], ["--code", "A", "--user", $"{Guid.CreateVersion7():D}"], ["--code", "B", "--product", "8"],
            ["--code", "C", "--name", "xx=Nothing"],
        ];
        foreach (var args in wrong)
        {
            var refused = await database.RunAsync(["vouchers", "create", "--percent", "10", .. args]);
            Assert.Equal((ExitCodes.Refused, ""), (refused.Code, refused.Output));
            Assert.NotEqual("", refused.Error);
        }

        Assert.Equal(["ONCE"], await database.QueryAsync("SELECT code FROM voucher"));
        Assert.Equal(["done 1", "refused 4"], await database.QueryAsync(
            "SELECT CONCAT_WS(' ', outcome, COUNT(*)) FROM operator_action GROUP BY outcome ORDER BY outcome"));
    }

    [Theory]
    [InlineData]
    [InlineData("--percent", "10", "--amount", "1")]
    [InlineData("--percent", "101")]
    [InlineData("--percent", "0")]
    [InlineData("--percent", "10", "--code", "é")]
    [InlineData("--percent", "10", "--code", "A", "--count", "2")]
    [InlineData("--percent", "10", "--count", "1001")]
    [InlineData("--percent", "10", "--length", "9")]
    [InlineData("--percent", "10", "--prefix", "a b")]
    [InlineData("--percent", "10", "--from", "2026-02-01", "--to", "2026-01-01")]
    [InlineData("--percent", "10", "--name", "Printemps")]
    [InlineData("--percent", "10", "--from", "tomorrow")]
    public async Task What_makes_no_sense_is_refused_before_anything_is_done(params string[] args) =>
        Assert.Equal(ExitCodes.Usage, (await Admin.RunAsync(["vouchers", "create", .. args])).Code);
}
