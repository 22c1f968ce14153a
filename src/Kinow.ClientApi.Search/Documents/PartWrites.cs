using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Settings;

namespace Kinow.ClientApi.Search.Documents;

/// <summary>Makes the documents of one kind of item that an owner holds.</summary>
internal sealed class PartWrites<TOwner>(ItemKind<TOwner> ownerKind, TOwner owner, PlatformSettings settings, long version)
    : IItemKindVisitor<IEnumerable<DocumentWrite>>
    where TOwner : class
{
    public IEnumerable<DocumentWrite> Visit<T>(ItemKind<T> kind)
        where T : class
    {
        var parts = kind.Scopes.OfType<PartScope<T, TOwner>>().Single(scope => scope.ParentKind == ownerKind);
        var documents = DocumentKinds.Of(kind);
        var said = DocumentKinds.Of(ownerKind).OwnerOf(owner);
        foreach (var part in parts.PartsOf(owner)) yield return documents.Write(part, said, settings, version);
    }
}
