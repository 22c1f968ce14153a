using System.Collections.Immutable;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Reading;

/// <summary>
/// What only the database knows of a kind of item: where it stands, how it is read, and which documents hold a part of it.
/// </summary>
public abstract class StoredKind
{
    private protected StoredKind(ItemKind item, Table table) => (Item, Table) = (item, table);

    /// <summary>The declaration.</summary>
    public ItemKind Item { get; }

    /// <summary>The documents that hold a part of an item besides its own. Its owner comes first.</summary>
    public ImmutableArray<Embedding> EmbeddedIn { get; internal init; } = [];

    /// <summary>The table whose rows are the items.</summary>
    internal Table Table { get; }

    /// <summary>A condition on the rows, where others stand in the same table; empty for none.</summary>
    internal string Condition { get; init; } = "";

    /// <summary>The statement for the next ids after <c>@After</c>, at most <c>@Limit</c> of them.</summary>
    internal string NextIds =>
        $"SELECT id FROM {Table.Sql} WHERE {(Condition.Length == 0 ? "" : Condition + " AND ")}id > @After ORDER BY id LIMIT @Limit";
}
