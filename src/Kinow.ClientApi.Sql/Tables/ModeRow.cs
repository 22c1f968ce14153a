using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>A way to get a product. Those of offers are all of the same type, mode and quality.</summary>
internal sealed record ModeRow(long Owner, TvodAccessMode Mode, int Position) : IOwnedRow
{
    public long Key => Mode.Id.Number;
}
