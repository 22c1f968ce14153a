using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>A picture of an object.</summary>
internal sealed record ImageRow(long Owner, Image Image) : IOwnedRow
{
    /// <summary>For pictures of people: which of the two.</summary>
    public PersonKind Kind { get; init; }

    public int Position => Image.Position;

    public long Key => Image.Id;
}
