using Kinow.ClientApi.Core.Platform;
using Kinow.ClientApi.Core.Settings;

namespace Kinow.ClientApi.Search.Documents.Bodies;

/// <summary>What the platform was configured with: one document of the read model.</summary>
/// <param name="Settings">Languages, countries, currencies and the like.</param>
/// <param name="Platform">What callers see of the platform.</param>
public sealed record PlatformDocument(PlatformSettings Settings, PlatformInfo Platform)
{
    /// <summary>Id of the document.</summary>
    public const string Id = "platform";
}
