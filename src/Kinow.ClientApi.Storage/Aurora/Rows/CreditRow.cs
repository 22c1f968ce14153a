namespace Kinow.ClientApi.Storage.Aurora.Rows;

/// <summary>A part of a person in a product.</summary>
internal sealed record CreditRow : IOwnedRow
{
    public long Owner { get; init; }

    public int Position { get; init; }

    public string Kind { get; init; } = "";

    public long Person { get; init; }

    public long Key => Person;
}
