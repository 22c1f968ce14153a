using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Storage.Reading.Fills;

/// <summary>Collects what one call to the store has to read: into the round of its level, or, without one, for itself.</summary>
internal struct Gathering(IFiller filler, ReadLevel? level)
{
    private List<Fill>? own;

    internal void Add(Fill fill)
    {
        var reader = filler;
        if (level?.TryGather(fill, () => new CatalogRound(reader), static (round, add) => round.Add(add)) is true) return;
        (own ??= []).Add(fill);
    }

    /// <summary>Sends what no level has taken.</summary>
    internal readonly void Send()
    {
        if (own is not null) filler.Start(own);
    }
}
