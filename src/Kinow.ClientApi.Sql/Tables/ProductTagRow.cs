namespace Kinow.ClientApi.Sql.Tables;

/// <summary>A tag of a product, with the tag itself.</summary>
internal sealed record ProductTagRow(LinkRow Link, TagRow Tag) : IOwnedRow
{
    public long Owner => Link.Owner;

    public int Position => Link.Position;

    public long Key => Link.Id;
}
