using System.Data.Common;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Sql.Mapping;
using Kinow.ClientApi.Sql.Tables;

namespace Kinow.ClientApi.Sql.Reading;

/// <summary>A table whose rows are part of accounts.</summary>
/// <param name="customerOf">The account of a row.</param>
/// <param name="rowsOf">The rows of an account.</param>
/// <param name="with">The account with rows, which come in no order.</param>
internal sealed class AccountPart<TRow>(
    MappedTable<TRow> table, Func<TRow, Guid> customerOf, Func<User, IEnumerable<TRow>> rowsOf, Func<User, IEnumerable<TRow>, User> with)
    : AccountPart
    where TRow : notnull
{
    internal override int Width => table.All.Count;

    internal override string Query(string before, string after) =>
        $"SELECT {before}{table.All.List}{after} FROM {table.Sql} WHERE customer_id IN @Ids";

    internal override Func<DbDataReader, object> Reading(int offset)
    {
        var read = table.Reading(offset);
        return row => read(row);
    }

    internal override Func<User, User> Giving(IEnumerable<object> rows)
    {
        var byCustomer = rows.Cast<TRow>().ToLookup(customerOf);
        return user => with(user, byCustomer[user.Id]);
    }

    internal override void Write(IRowSink rows, User user)
    {
        foreach (var row in rowsOf(user)) rows.Add(table, row);
    }
}
