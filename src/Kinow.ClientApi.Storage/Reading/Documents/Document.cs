namespace Kinow.ClientApi.Storage.Reading.Documents;

/// <summary>A document of the read model, for everybody and for all times.</summary>
/// <param name="Version">Its version: the database's clock, in microseconds; 0 where there is none.</param>
/// <param name="Body">The aggregate; null when it is deleted, or never was.</param>
/// <param name="Owner">Who sees the product that it belongs to; null for what belongs to none.</param>
/// <param name="Weight">Estimated bytes in memory.</param>
internal sealed record Document<T>(long Version, T? Body, OwnerVisibility? Owner, int Weight)
    where T : class
{
    private const int Least = 160;

    /// <summary>What is nowhere.</summary>
    internal static Document<T> None { get; } = new(0, null, null, Least);

    /// <summary>How much memory is taken by what was written in so many bytes of JSON: texts double, objects have heads.</summary>
    /// <param name="json">Bytes.</param>
    internal static int WeightOf(int json) => Least + (json * 5 / 2);
}
