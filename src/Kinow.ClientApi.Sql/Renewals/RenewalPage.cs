using System.Data.Common;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Renewals;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Core.Values;
using Kinow.ClientApi.Sql.Connections;
using Kinow.ClientApi.Sql.Mapping;
using Kinow.ClientApi.Sql.Tables;

namespace Kinow.ClientApi.Sql.Renewals;

/// <summary>One page of accesses that are renewed, with what has to be known for it.</summary>
internal sealed class RenewalPage(SqlSession session, List<AccessRow> accesses, string gateway)
{
    private const int ColumnsBeforeLines = 2;

    private static readonly Func<DbDataReader, OrderLineRow> ReadOrderLine = OrderLineTable.Map.Reading(ColumnsBeforeLines);

    /// <summary>Reads it. An access whose order's line is gone is left out: nothing tells what it was sold for.</summary>
    internal async Task<IReadOnlyList<DueRenewal>> ReadAsync(CancellationToken cancellationToken)
    {
        var values = new SqlArguments
        {
            ["Accounts"] = accesses.Select(static row => row.Customer).Distinct().ToArray(),
            ["Orders"] = accesses.Select(static row => row.Access.OrderId!.Value).Distinct().ToArray(),
            ["Since"] = accesses.Min(static row => row.Access.DateRenewal),
            ["Gateway"] = gateway,
        };
        var batch = new SqlBatch(session, values);
        var others = batch.Add(RenewalSql.Others, AccessTable.Map.Reading());
        var lines = batch.Add(RenewalSql.Lines, ReadLine);
        var accounts = batch.Add(RenewalSql.Accounts, ReadAccount);
        var groups = batch.Add(RenewalSql.Groups, MembershipTable.Map.Reading());
        var tokens = batch.Add(RenewalSql.Tokens, static row => (Order: SqlTypes.Uuid.Read(row, 0), Token: row.GetString(1)));
        await batch.RunAsync(cancellationToken);
        var tokenOf = tokens.Value.ToLookup(static row => row.Order, static row => row.Token);
        var without = accesses.Where(row => !tokenOf.Contains(row.Access.OrderId!.Value)).Select(static row => row.Access.Id);
        var earlier = await EarlierTokensAsync([.. without], cancellationToken);
        var othersOf = others.Value.ToLookup(static row => row.Customer, static row => row.Access);
        var linesOf = lines.Value.ToLookup(static row => row.Order);
        var accountOf = accounts.Value.ToDictionary(static account => account.Id);
        var groupsOf = groups.Value.ToLookup(static row => row.Customer, static row => row.Group);
        return [.. accesses.Select(Whole).OfType<DueRenewal>()];

        DueRenewal? Whole(AccessRow row)
        {
            var access = row.Access;
            var sold = linesOf[access.OrderId!.Value].Where(line => line.Line.ProductId == access.ProductId).Take(1).ToArray();
            if (sold is not [var line] || !accountOf.TryGetValue(row.Customer, out var account)) return null;
            return new()
            {
                UserId = row.Customer,
                Email = account.Email,
                Firstname = account.Firstname,
                Language = account.Language,
                Access = access,
                Others = [.. othersOf[row.Customer].Where(other => other.Id != access.Id)],
                Line = line.Line,
                Currency = line.Currency,
                Country = line.Country,
                Groups = GroupSet.Of([.. groupsOf[row.Customer]]),
                Token = tokenOf[access.OrderId.Value].FirstOrDefault() ?? earlier.GetValueOrDefault(access.Id),
            };
        }
    }

    private async Task<Dictionary<long, string>> EarlierTokensAsync(long[] without, CancellationToken cancellationToken)
    {
        var tokens = new Dictionary<long, string>();
        if (without.Length == 0) return tokens;
        var rows = await session.QueryAsync(
            RenewalSql.EarlierTokens,
            new() { ["Accesses"] = without, ["Gateway"] = gateway },
            static row => (Access: row.GetInt64(0), Token: row.GetString(1)),
            cancellationToken);
        foreach (var (access, token) in rows) tokens.TryAdd(access, token);
        return tokens;
    }

    private static (Guid Order, string Currency, CountryCode Country, OrderLine Line) ReadLine(DbDataReader row)
    {
        var line = ReadOrderLine(row);
        return (line.Order, row.GetString(0), SqlTypes.CountryOrUnknown.Read(row, 1), line.Line);
    }

    private static (Guid Id, EmailAddress Email, string Firstname, LanguageCode Language) ReadAccount(DbDataReader row) =>
        (SqlTypes.Uuid.Read(row, 0), SqlTypes.Email.Read(row, 1), row.GetString(2), SqlTypes.LanguageOrNone.Read(row, 3));
}
