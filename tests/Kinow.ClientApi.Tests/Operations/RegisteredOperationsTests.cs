using System.Collections.Immutable;
using Kinow.ClientApi.Core.Apps;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Embedded;
using Kinow.ClientApi.Requests;
using Kinow.ClientApi.Tests.Support;

namespace Kinow.ClientApi.Tests.Operations;

/// <summary>What supported builds were made with is what runs, and is read once.</summary>
public sealed class RegisteredOperationsTests
{
    private static readonly ImmutableArray<RegisteredOperation> Operations =
        [new(1, "a", "{ platform { id } }"), new(2, "b", "{ platform { name } }"), new(3, "c", "{ platform { url } }")];

    [Fact]
    public async Task Operations_of_supported_builds_are_registered()
    {
        using var registered = new RegisteredOperations(
            Store(Manifest("4.0", 1, 2), Manifest("5.0", 2, 3), Manifest("3.0", 1)), TimeProvider.System);
        var first = await registered.GetAsync(default);
        Assert.Equal(["b", "c"], first.Select(static operation => operation.Id));
        Assert.Same(first, await registered.GetAsync(default));
    }

    [Fact]
    public async Task A_platform_without_manifests_has_none()
    {
        using var registered = new RegisteredOperations(Store(), TimeProvider.System);
        Assert.Empty(await registered.GetAsync(default));
    }

    private static AppManifest Manifest(string build, params long[] operations) =>
        new(AppPlatform.Ios, BuildVersion.TryParse(build, out var version) ? version : default, [.. operations]);

    private static EmbeddedCatalogStore Store(params AppManifest[] manifests)
    {
        var release = new AppRelease(AppPlatform.Ios, null, Manifest("5.0").Build, null);
        var apps = new AppSettings([release], [], []) { Manifests = [.. manifests] };
        CatalogContent content = Api.Content with { Settings = Api.Content.Settings with { Apps = apps } };
        return new(content.With(ItemKinds.RegisteredOperation, Operations));
    }
}
