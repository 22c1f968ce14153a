using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Reading;

/// <inheritdoc/>
/// <typeparam name="T">The items.</typeparam>
public sealed class StoredKind<T> : StoredKind
    where T : class
{
    internal StoredKind(ItemKind<T> item, Table table, Func<SnapshotReaders, IdFilter, Task<StoredItem<T>[]>> read)
        : base(item, table) => (Item, ReadAsync) = (item, read);

    internal StoredKind(ItemKind<T> item, Table table, Func<SnapshotReaders, IdFilter, Task<T[]>> read)
        : this(
            item,
            table,
            async (readers, ids) => Array.ConvertAll(await read(readers, ids), static found => new StoredItem<T>(found, null)))
    {
    }

    /// <summary>The declaration.</summary>
    public new ItemKind<T> Item { get; }

    /// <summary>Reads items of one snapshot.</summary>
    internal Func<SnapshotReaders, IdFilter, Task<StoredItem<T>[]>> ReadAsync { get; }
}
