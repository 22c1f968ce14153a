namespace Kinow.ClientApi.Storage.Aurora.Rows;

/// <summary>A part of a person in a product.</summary>
internal sealed record CreditRow : IPackedRow<CreditRow>
{
    public long Owner { get; init; }

    public int Position { get; init; }

    public string Kind { get; init; } = "";

    public long Person { get; init; }

    public long Key => Person;

    public static CreditRow Read(ref PackedValues values) => new()
    {
        Owner = values.Long(),
        Position = values.Int(),
        Kind = values.Text(),
        Person = values.Long(),
    };
}
