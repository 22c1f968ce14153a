using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Apps;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Settings;

namespace Kinow.ClientApi.Roots;

/// <summary>Finds what a build of an app is told of itself.</summary>
/// <param name="trustedOperations">Path of the cacheable route, to which an operation is appended.</param>
internal sealed class AppFinder(string trustedOperations, AppLimits limits)
{
    /// <summary>The build that arguments name.</summary>
    /// <exception cref="GraphQLException">The version cannot be read; the code is BAD_USER_INPUT.</exception>
    public static AppBuild BuildOf(AppPlatform platform, string build) => BuildVersion.TryParse(build, out var version)
        ? new(platform, version)
        : throw new GraphQLException(
            "build must be one to four numbers with full stops between them, such as 5.2.1.", ErrorCodes.BadUserInput);

    /// <summary>What a build is told.</summary>
    public App Find(PlatformSettings settings, AppBuild build, CatalogAudience audience) =>
        new(settings.Apps, build, audience, trustedOperations, limits);
}
