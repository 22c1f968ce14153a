namespace Kinow.ClientApi.Storage.Aurora.Rows;

/// <summary>A currency.</summary>
internal sealed record CurrencyRow
{
    public int Id { get; init; }

    public string Name { get; init; } = "";

    public string Code { get; init; } = "";

    public string Number { get; init; } = "";

    public string Sign { get; init; } = "";

    public decimal Rate { get; init; }

    public int Decimals { get; init; }
}
