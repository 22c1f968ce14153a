namespace Kinow.ClientApi.Storage.Aurora.Rows;

/// <summary>One role of a credit in one language; Position orders its languages.</summary>
internal sealed record RoleRow : IPackedRow<RoleRow>
{
    public long Owner { get; init; }

    public int Position { get; init; }

    public string Kind { get; init; } = "";

    public long Person { get; init; }

    public int Role { get; init; }

    public int Language { get; init; }

    public string Name { get; init; } = "";

    public long Key => Language;

    public static RoleRow Read(ref PackedValues values) => new()
    {
        Owner = values.Long(),
        Position = values.Int(),
        Kind = values.Text(),
        Person = values.Long(),
        Role = values.Int(),
        Language = values.Int(),
        Name = values.Text(),
    };
}
