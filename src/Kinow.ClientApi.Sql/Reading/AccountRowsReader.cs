using System.Collections.Immutable;
using System.Data.Common;
using Kinow.ClientApi.Core.Accounts;

namespace Kinow.ClientApi.Sql.Reading;

/// <summary>
/// Reads the rows of all tables that are part of accounts with one statement, however many tables there are. Each table has columns of its
/// own in it, which are null in the rows of the others, so that every column keeps its type.
/// </summary>
internal sealed class AccountRowsReader
{
    // The column before all others says which table a row is of.
    private const int First = 1;

    private readonly ImmutableArray<AccountPart> parts;
    private readonly Func<DbDataReader, object>[] readers;

    internal AccountRowsReader(ImmutableArray<AccountPart> parts)
    {
        this.parts = parts;
        readers = new Func<DbDataReader, object>[parts.Length];
        var queries = new string[parts.Length];
        var (before, all) = (0, parts.Sum(static part => part.Width));
        for (var i = 0; i < parts.Length; i++)
        {
            var width = parts[i].Width;
            queries[i] = parts[i].Query($"{i}, {Repeat("NULL, ", before)}", Repeat(", NULL", all - before - width));
            readers[i] = parts[i].Reading(First + before);
            before += width;
        }

        Query = string.Join(" UNION ALL ", queries);
    }

    /// <summary>The statement, for the accounts <c>@Ids</c>.</summary>
    internal string Query { get; }

    /// <summary>Reads a row of it.</summary>
    internal (int Part, object Row) Read(DbDataReader row)
    {
        var part = row.GetInt32(0);
        return (part, readers[part](row));
    }

    /// <summary>Gives accounts their rows.</summary>
    internal Func<User, User> Giving(List<(int Part, object Row)> rows)
    {
        var byPart = rows.ToLookup(static row => row.Part, static row => row.Row);
        Func<User, User>[] giving = [.. parts.Select((part, i) => part.Giving(byPart[i]))];
        return user => giving.Aggregate(user, static (account, give) => give(account));
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
