using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Platform;
using Kinow.ClientApi.Core.Settings;

namespace Kinow.ClientApi.Search.Documents;

/// <summary>Makes documents of aggregates, with orderings in the languages of a platform.</summary>
public sealed class DocumentMaker(PlatformSettings settings)
{
    /// <summary>The document of an item without an owner.</summary>
    public DocumentWrite Of<T>(ItemKind<T> kind, T item, long version)
        where T : class => DocumentKinds.Of(kind).Write(item, null, settings, version);

    /// <summary>The document of an item without an owner, and those of all that it owns.</summary>
    public IEnumerable<DocumentWrite> WithParts<T>(ItemKind<T> kind, T item, long version)
        where T : class
    {
        yield return Of(kind, item, version);
        foreach (var owned in ItemKinds.Stored)
        {
            if (owned.Owner != kind) continue;
            foreach (var part in owned.Accept(new PartWrites<T>(kind, item, settings, version))) yield return part;
        }
    }

    /// <summary>The document of these settings.</summary>
    public DocumentWrite Of(PlatformInfo platform, long version) => DocumentKinds.Settings.Write(new(settings, platform), version);

    /// <summary>An account's document.</summary>
    public static DocumentWrite Of(User user, long version) => DocumentKinds.Users.Write(user, version);
}
