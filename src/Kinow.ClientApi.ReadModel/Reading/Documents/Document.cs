using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;

namespace Kinow.ClientApi.ReadModel.Reading.Documents;

/// <summary>A document of the read model, for everybody and for all times.</summary>
/// <param name="Version">The database's clock when its rows were read, in microseconds; 0 for none.</param>
/// <param name="Body">The aggregate; null where it does not exist.</param>
/// <param name="Owner">Who sees the owner; null where there is none.</param>
/// <param name="Weight">Estimated bytes.</param>
internal sealed record Document<T>(long Version, T? Body, ItemVisibility? Owner, int Weight)
    where T : class
{
    private const int Least = 160;

    /// <summary>What does not exist.</summary>
    internal static Document<T> None { get; } = new(0, null, null, Least);

    /// <summary>What an audience sees of it.</summary>
    internal T? Show(ItemKind<T> kind, CatalogAudience audience, ref Validity validity) =>
        Body is { } body
        && kind.IsVisible(body, audience, ref validity)
        && (kind.Owner is null || (Owner is { } owner && owner.IsVisible(audience, ref validity)))
            ? body
            : null;

    /// <summary>How much memory is taken by so many bytes of JSON: texts double, objects have headers.</summary>
    internal static int WeightOf(int json) => Least + (json * 5 / 2);
}
