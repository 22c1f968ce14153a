namespace Kinow.ClientApi.Storage.Aurora.Schema;

/// <summary>A row of <c>schema_migration</c>.</summary>
internal sealed record AppliedMigration
{
    public string Name { get; init; } = "";

    public byte[] Checksum { get; init; } = [];

    public DateTime Started { get; init; }

    public DateTime? Finished { get; init; }

    public int Statements { get; init; }
}
