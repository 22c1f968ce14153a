using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>The columns of a publication window.</summary>
internal sealed class WindowColumns<TRow>(MappedTable<TRow> table, Func<TRow, PublicationWindow> window)
{
    private readonly ReadColumn<DateTimeOffset?> from = table.Column("date_from", SqlTypes.InstantOrNull, row => window(row).From);

    private readonly ReadColumn<DateTimeOffset?> to = table.Column("date_to", SqlTypes.InstantOrNull, row => window(row).To);

    private readonly ReadColumn<bool> before =
        table.Column("visible_before_publication", SqlTypes.Bool, row => window(row).VisibleBefore);

    private readonly ReadColumn<bool> after = table.Column("visible_after_publication", SqlTypes.Bool, row => window(row).VisibleAfter);

    internal Column[] All => [from, to, before, after];

    internal PublicationWindow Read(SqlRow row) => new(row.Get(from), row.Get(to), row.Get(before), row.Get(after));
}
