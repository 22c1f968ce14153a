using Kinow.GraphQL.Types;

namespace Kinow.ClientApi.Local.Recording;

/// <summary>Where answers are kept.</summary>
/// <param name="Folder">The folder; null to keep none.</param>
/// <param name="Schema">The schema that operations are asked of.</param>
internal sealed record RecordingTarget(string? Folder, Schema Schema);
