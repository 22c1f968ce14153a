using System.Net.Sockets;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Configuration;
using Kinow.ClientApi.Search.Gateway.Errors;
using Kinow.ClientApi.Sql.Operating;
using Kinow.ClientApi.Sql.Schema;

namespace Kinow.ClientApi.Admin;

/// <summary>Says in one line why a command failed.</summary>
internal static class Failures
{
    /// <summary>The exit code and the line.</summary>
    public static (int Code, string Sentence) Explain(Exception failure) => failure switch
    {
        AdminException known => (known.ExitCode, known.Message),
        SettingsException missing => (ExitCodes.Usage, $"{Line(missing.Message)} --help names the option for it."),
        MigrationException or ChangeRefusedException or CommandRejectedException => (ExitCodes.Refused, Line(failure.Message)),
        StoreUnavailableException or SearchUnavailableException => (ExitCodes.Unavailable, Line(failure.Message)),
        OperationCanceledException => (ExitCodes.Stopped, "Stopped."),
        HttpRequestException or SocketException or TimeoutException => (ExitCodes.Unavailable, Line(failure.Message)),
        _ => (ExitCodes.Failed, Line($"{failure.GetType().Name}: {failure.Message}")),
    };

    private static string Line(string text) => text.ReplaceLineEndings(" ").Trim();
}
