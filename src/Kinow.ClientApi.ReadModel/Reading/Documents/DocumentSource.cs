using Kinow.ClientApi.Search.Documents;
using Kinow.ClientApi.Search.Documents.Bodies;

namespace Kinow.ClientApi.ReadModel.Reading.Documents;

/// <summary>Sources of documents that are not of items.</summary>
internal static class DocumentSource
{
    /// <summary>The number that stands for the one document of the settings where ids are numbers.</summary>
    internal const long SettingsId = 0;

    internal static DocumentSource<PlatformDocument> Settings { get; } = new(DocumentKinds.Settings, null, static _ => PlatformDocument.Id);
}
