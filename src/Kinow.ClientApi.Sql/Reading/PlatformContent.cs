using Kinow.ClientApi.Core.Platform;
using Kinow.ClientApi.Core.Settings;

namespace Kinow.ClientApi.Sql.Reading;

/// <summary>The platform with its settings.</summary>
/// <param name="Platform">The platform.</param>
/// <param name="Settings">What it was configured with.</param>
public sealed record PlatformContent(PlatformInfo Platform, PlatformSettings Settings);
