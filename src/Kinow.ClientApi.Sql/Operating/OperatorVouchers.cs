using System.Data.Common;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Sql.Connections;
using Kinow.ClientApi.Sql.Tables;
using Kinow.ClientApi.Sql.Writing;

namespace Kinow.ClientApi.Sql.Operating;

/// <summary>Makes vouchers.</summary>
public sealed class OperatorVouchers(SqlDatabase database)
{
    private const string Insert = """
        INSERT INTO voucher (code, active, date_from, date_to, quantity, quantity_per_user, user_id, minimum_amount, reduction_percent,
          reduction_amount, priority)
        VALUES (@Code, @Active, @From, @To, @Quantity, @QuantityPerUser, @User, @Minimum, @Percent, @Amount, @Priority)
        """;

    private const string LastId = "SELECT CAST(LAST_INSERT_ID() AS SIGNED)";
    private const string CountUser = "SELECT COUNT(*) FROM customer WHERE id = @Id";
    private const string CountProduct = "SELECT COUNT(*) FROM product WHERE id = @Id";
    private const string FindLanguage = "SELECT CAST(id AS SIGNED) FROM language WHERE iso_code = @Code";

    /// <summary>Makes vouchers that differ by their codes, and ends the operator's action, in one transaction.</summary>
    /// <param name="voucher">What they are; its id and its code are not looked at.</param>
    /// <param name="names">Names by the code of their language.</param>
    /// <param name="codes">Their codes, as <see cref="VoucherCode.Read"/> gives them.</param>
    /// <returns>What is wrong; null when they were made.</returns>
    public async Task<string?> CreateAsync(
        Voucher voucher,
        IReadOnlyDictionary<string, string> names,
        IReadOnlyCollection<string> codes,
        Guid action,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(voucher);
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(codes);
        try
        {
            return await database.WriteAsync(
                async session =>
                {
                    if (await CheckAsync(session, voucher, names.Keys, cancellationToken) is { } wrong) return wrong;
                    var languages = await LanguagesAsync(session, names, cancellationToken);
                    foreach (var code in codes) await InsertAsync(session, voucher with { Code = code }, languages, cancellationToken);
                    await OperatorActions.EndAsync(
                        session, action, OperatorOutcome.Done, $"{codes.Count} made, the first is {codes.First()}", cancellationToken);
                    return null;
                },
                cancellationToken);
        }
        catch (DbException taken) when (SqlFaults.Of(taken) == SqlFault.Duplicate)
        {
            return "One of the codes is that of another voucher. None was made.";
        }
    }

    private static async Task<string?> CheckAsync(
        SqlSession session, Voucher voucher, IEnumerable<string> languages, CancellationToken cancellationToken)
    {
        if (voucher.UserId is { } user && !await ExistsAsync(CountUser, user)) return "There is no account of this id.";
        foreach (var product in voucher.ProductIds)
        {
            if (!await ExistsAsync(CountProduct, product)) return $"There is no product {product}.";
        }

        foreach (var language in languages)
        {
            if (await session.FirstAsync<long>(FindLanguage, new() { ["Code"] = language }, cancellationToken) == 0)
                return $"The platform has no language {language}.";
        }

        return null;

        async Task<bool> ExistsAsync(string query, object id) =>
            await session.FirstAsync<long>(query, new() { ["Id"] = id }, cancellationToken) > 0;
    }

    private static async Task<List<TextRow>> LanguagesAsync(
        SqlSession session, IReadOnlyDictionary<string, string> names, CancellationToken cancellationToken)
    {
        var rows = new List<TextRow>();
        foreach (var (language, name) in names)
        {
            var id = await session.FirstAsync<long>(FindLanguage, new() { ["Code"] = language }, cancellationToken);
            rows.Add(new(0, (int)id, rows.Count, [name]));
        }

        return rows;
    }

    private static async Task InsertAsync(
        SqlSession session, Voucher voucher, List<TextRow> names, CancellationToken cancellationToken)
    {
        await session.ExecuteAsync(
            Insert,
            new()
            {
                ["Code"] = voucher.Code,
                ["Active"] = voucher.Active,
                ["From"] = voucher.DateFrom,
                ["To"] = voucher.DateTo,
                ["Quantity"] = voucher.Quantity,
                ["QuantityPerUser"] = voucher.QuantityPerUser,
                ["User"] = voucher.UserId,
                ["Minimum"] = voucher.MinimumAmount,
                ["Percent"] = voucher.ReductionPercent,
                ["Amount"] = voucher.ReductionAmount,
                ["Priority"] = voucher.Priority,
            },
            cancellationToken);
        var id = await session.FirstAsync<long>(LastId, null, cancellationToken);
        var rows = new BulkRows();
        foreach (var name in names) rows.Add(VoucherTable.Texts, name with { Owner = id });
        foreach (var product in voucher.ProductIds) rows.Add(VoucherProductTable.Map, new(id, product));
        await rows.FlushAsync(session, cancellationToken);
    }
}
