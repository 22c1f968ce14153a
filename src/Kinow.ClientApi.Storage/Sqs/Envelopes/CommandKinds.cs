namespace Kinow.ClientApi.Storage.Sqs.Envelopes;

/// <summary>Names of the commands in envelopes. A name is never given another meaning.</summary>
public static class CommandKinds
{
    /// <summary><see cref="Core.Commands.CreateUser"/>.</summary>
    public const string CreateUser = "create_user";

    /// <summary><see cref="Core.Commands.UpdateProfile"/>.</summary>
    public const string UpdateProfile = "update_profile";

    /// <summary><see cref="Core.Commands.SetBookmark"/>.</summary>
    public const string SetBookmark = "set_bookmark";

    /// <summary><see cref="Core.Commands.RecordWatchSession"/>.</summary>
    public const string RecordWatchSession = "record_watch_session";

    /// <summary><see cref="Core.Commands.SaveSession"/>.</summary>
    public const string SaveSession = "save_session";

    /// <summary>The name of a command's kind.</summary>
    /// <param name="command">The command.</param>
    public static string Of(Core.Commands.Command command) => command switch
    {
        null => throw new ArgumentNullException(nameof(command)),
        Core.Commands.CreateUser => CreateUser,
        Core.Commands.UpdateProfile => UpdateProfile,
        Core.Commands.SetBookmark => SetBookmark,
        Core.Commands.RecordWatchSession => RecordWatchSession,
        Core.Commands.SaveSession => SaveSession,
        _ => throw new ArgumentException($"{command.GetType().Name} has no name in envelopes.", nameof(command)),
    };
}
