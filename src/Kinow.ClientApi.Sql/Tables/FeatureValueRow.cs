namespace Kinow.ClientApi.Sql.Tables;

/// <summary>A value of a feature. Custom ones were typed in for one object; the others are offered for choice.</summary>
internal sealed record FeatureValueRow(long Id, long Feature, bool Custom, int Position) : IOwnedRow
{
    public long Owner => Feature;

    public long Key => Id;
}
