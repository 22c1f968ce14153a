using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Storage.Reading.Fills;

/// <summary>All that one level of a query reads.</summary>
/// <param name="filler">Who reads it.</param>
internal sealed class CatalogRound(IFiller filler) : ReadRound
{
    private readonly List<Fill> fills = [];

    /// <inheritdoc/>
    public override void Send() => filler.Start(fills);

    internal void Add(Fill fill) => fills.Add(fill);
}
