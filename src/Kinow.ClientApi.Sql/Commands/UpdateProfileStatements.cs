using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Sql.Connections;

namespace Kinow.ClientApi.Sql.Commands;

/// <summary>Parts of the profile have new values.</summary>
internal sealed class UpdateProfileStatements() : CommandStatements<UpdateProfile>(UpdateProfile.Kind)
{
    // Assignments happen from left to right: the date, which the others look at, is the last.
    private static readonly string Update = $"""
        UPDATE customer SET
          {Set("firstname")},
          {Set("lastname")},
          {Set("birthday", "IF(@ClearBirthday, NULL, @Birthday)", "@ClearBirthday OR @Birthday IS NOT NULL")},
          {Set("newsletter")},
          {Set("optin")},
          {Set("language")},
          {Set("country")},
          date_upd = GREATEST(date_upd, @Instant)
        WHERE id = @AccountId
        """;

    protected override async Task RunAsync(SqlSession session, UpdateProfile command, CancellationToken cancellationToken)
    {
        var values = LaterCommands.Arguments(command);
        values["firstname"] = command.Firstname;
        values["lastname"] = command.Lastname;
        values["Birthday"] = command.Birthday;
        values["ClearBirthday"] = command.ClearBirthday;
        values["newsletter"] = command.Newsletter;
        values["optin"] = command.Optin;
        values["language"] = command.Language;
        values["country"] = command.Country;
        if (await session.ExecuteAsync(Update, values, cancellationToken) == 0)
            throw new CommandRejectedException("There is no such account.");
    }

    private static string Set(string part) => Set(part, $"@{part}", $"@{part} IS NOT NULL");

    // A date that no command explains is somebody else's, such as the back office's, who may have changed any part.

    /// <summary>Assigns a part of the profile, unless it was set later.</summary>
    internal static string Set(string part, string value, string isGiven) =>
        $"{part} = IF(({isGiven}) AND NOT ({IsOutdated} OR {LaterCommands.Set(UpdateProfile.WholePart, part)}), {value}, {part})";

    private const string IsOutdated =
        "date_upd > @Instant AND date_upd > (SELECT MAX(known.instant) FROM command known "
        + $"WHERE known.customer_id = @AccountId AND known.parts LIKE '{UpdateProfile.WholePart}%')";
}
