using System.Collections.Immutable;

namespace Kinow.ClientApi.Core.Apps;

/// <summary>The operations that a build of an app was made with.</summary>
/// <param name="Platform">What it runs on.</param>
/// <param name="Build">Its version.</param>
/// <param name="Operations">The identifiers of the operations, ascending.</param>
public sealed record AppManifest(AppPlatform Platform, BuildVersion Build, ImmutableArray<long> Operations)
{
    /// <summary>The build as <see cref="AppBuild.TryParse"/> reads it.</summary>
    public override string ToString() => new AppBuild(Platform, Build).ToString();
}
