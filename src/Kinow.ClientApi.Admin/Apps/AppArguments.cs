using System.CommandLine;
using Kinow.ClientApi.Admin.Arguments;
using Kinow.ClientApi.Core.Apps;

namespace Kinow.ClientApi.Admin.Apps;

/// <summary>What names apps and how they stand on a command line.</summary>
internal static class AppArguments
{
    private static readonly string Platforms = AppPlatforms.Names.Text;
    private static readonly string Statuses = AppStatuses.Names.Text;

    /// <summary>The name of a platform, or of all of them.</summary>
    public static Argument<string> PlatformOrAll()
    {
        var argument = new Argument<string>("app") { Description = $"What the app runs on: {Platforms}, or {AppPlatforms.Every}" };
        argument.Validators.Add(static result =>
        {
            if (result.Tokens is [var token] && !IsEvery(token.Value) && AppPlatforms.Names.Find(token.Value) is null)
                result.AddError($"The app is one of {Platforms}, or {AppPlatforms.Every}, not {token.Value}.");
        });
        return argument;
    }

    /// <summary>The platform that it names; null for all of them.</summary>
    public static AppPlatform? Read(ParseResult parsed, Argument<string> app) => AppPlatforms.Names.Find(parsed.GetValue(app));

    /// <summary>The platform.</summary>
    public static Argument<AppPlatform> Platform() => new("app")
    {
        Description = $"What the app runs on: {Platforms}",
        CustomParser = static result => Parsed.Value<AppPlatform>(result, AppPlatforms.Names.TryFind, $"The app is one of {Platforms}"),
    };

    /// <summary>The platform as an option.</summary>
    public static Option<AppPlatform?> PlatformOption(string description) => new("--app")
    {
        Description = $"{description}: {Platforms}",
        HelpName = "app",
        CustomParser = static result => Parsed.Value<AppPlatform>(result, AppPlatforms.Names.TryFind, $"--app is one of {Platforms}"),
    };

    /// <summary>How builds stand.</summary>
    public static Argument<AppStatus> Status() => new("status")
    {
        Description = $"How these builds stand: {Statuses}; active takes away what was said of them",
        CustomParser = static result => Parsed.Value<AppStatus>(result, AppStatuses.Names.TryFind, $"The status is one of {Statuses}"),
    };

    /// <summary>The version of one build.</summary>
    public static Option<BuildVersion> Build() => new("--build")
    {
        Description = "The version of the build, such as 5.2",
        HelpName = "version",
        Required = true,
        CustomParser = static result =>
            Parsed.Value<BuildVersion>(result, BuildVersion.TryParse, "--build takes a version, such as 5.2"),
    };

    /// <summary>A version of an app.</summary>
    public static Option<string?> Version(string name, string description)
    {
        var option = new Option<string?>(name) { Description = $"{description}, such as 5.2, or none [as it is]", HelpName = "version" };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && token.Value != None && !BuildVersion.TryParse(token.Value, out _))
                result.AddError($"{name} takes a version, such as 5.2, or {None}, not {token.Value}.");
        });
        return option;
    }

    /// <summary>What takes a value away.</summary>
    public const string None = "none";

    private static bool IsEvery(string name) => name.Equals(AppPlatforms.Every, StringComparison.OrdinalIgnoreCase);
}
