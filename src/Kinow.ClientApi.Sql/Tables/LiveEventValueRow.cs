using Kinow.ClientApi.Core.Live;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>A value of a live event.</summary>
internal sealed record LiveEventValueRow(long Owner, LiveEventValue Value) : IOwnedRow
{
    // They are in the order of their names, which no number tells.
    public int Position => 0;

    public long Key => 0;
}
