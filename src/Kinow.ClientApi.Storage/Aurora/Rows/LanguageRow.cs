namespace Kinow.ClientApi.Storage.Aurora.Rows;

/// <summary>A language.</summary>
internal sealed record LanguageRow
{
    public int Id { get; init; }

    public string Name { get; init; } = "";

    public string Code { get; init; } = "";
}
