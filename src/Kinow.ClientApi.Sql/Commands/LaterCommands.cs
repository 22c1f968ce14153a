using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Sql.Connections;
using Kinow.ClientApi.Sql.Tables;

namespace Kinow.ClientApi.Sql.Commands;

/// <summary>
/// Conditions on commands that were decided after the one that is being carried out, and were carried out before it. Part of writing
/// statements, they lock what they look at: of two commands of one account that are carried out at once, the second sees the first.
/// </summary>
internal static class LaterCommands
{
    /// <summary>Whether a later command has set the parts of this one.</summary>
    internal const string SetTheSame =
        "EXISTS (SELECT 1 FROM command later WHERE later.customer_id = @AccountId AND later.parts = @Parts AND later.instant > @Instant)";

    /// <summary>The column of a command's parts; null for none.</summary>
    internal static string? PartsOf(Command command) =>
        CommandKinds.Of(command).PartsOf(command) is { IsEmpty: false } parts ? string.Join(CommandTable.Separator, parts) : null;

    /// <summary>Whether a later command has set a part, for commands that set several and the same one first.</summary>
    /// <param name="first">The part that all of them set and name first.</param>
    internal static string Set(string first, string part) => SetOneOf($"'{first}%'", $"'{part}'");

    /// <summary>Whether a later command has set a part, for commands that set one or several of the same thing.</summary>
    /// <param name="all">SQL of the pattern of the parts of that thing.</param>
    /// <param name="part">SQL of the part.</param>
    internal static string SetOneOf(string all, string part) =>
        "EXISTS (SELECT 1 FROM command later WHERE later.customer_id = @AccountId AND later.instant > @Instant "
        + $"AND later.parts LIKE {all} AND FIND_IN_SET({part}, later.parts))";

    /// <summary>The arguments that the conditions need, besides others.</summary>
    internal static SqlArguments Arguments(Command command) => new()
    {
        ["AccountId"] = command.UserId,
        ["Parts"] = PartsOf(command),
        ["Instant"] = command.Instant,
    };
}
