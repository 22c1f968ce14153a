using System.Data.Common;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Sql.Tables;

namespace Kinow.ClientApi.Sql.Reading;

/// <summary>A table whose rows are part of accounts, by their column <c>customer_id</c>.</summary>
internal abstract class AccountPart
{
    /// <summary>How many columns are read.</summary>
    internal abstract int Width { get; }

    /// <summary>The statement that reads the rows of the accounts <c>@Ids</c>.</summary>
    /// <param name="before">What it selects before the columns: each item with a comma behind it.</param>
    /// <param name="after">What it selects behind them: each item with a comma before it.</param>
    internal abstract string Query(string before, string after);

    /// <summary>What reads a row.</summary>
    /// <param name="offset">How many columns stand before those of the table.</param>
    internal abstract Func<DbDataReader, object> Reading(int offset);

    /// <summary>Gives accounts their rows.</summary>
    /// <param name="rows">The rows of all of them, as <see cref="Reading"/> reads them.</param>
    internal abstract Func<User, User> Giving(IEnumerable<object> rows);

    /// <summary>Writes the rows of an account.</summary>
    internal abstract void Write(IRowSink rows, User user);
}
