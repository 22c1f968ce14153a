using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Sql.Connections;

namespace Kinow.ClientApi.Sql.Commands;

/// <summary>A profile is made, or one that is there says this.</summary>
internal sealed class SetViewerProfileStatements() : CommandStatements<SetViewerProfile>(SetViewerProfile.Kind)
{
    private const string Columns = "(id, customer_id, name, picture, language, age_limit, pin, date_add, date_upd)";

    private static readonly string LookIsNew = IsNew("@SetsLook", "@LookPart");
    private static readonly string AgeLimitIsNew = IsNew("@SetsAgeLimit", "@AgeLimitPart");
    private static readonly string PinIsNew = IsNew("@SetsPin", "@PinPart");

    // The first profile counts whether it has a row or not.
    private const string Make = $"""
        INSERT INTO customer_profile {Columns}
        SELECT @ProfileId, @AccountId, @Name, @Picture, @Language, @AgeLimit, @Pin, @DateAdd, @Instant FROM DUAL
        WHERE NOT {LaterCommands.SetTheSame}
          AND (SELECT COUNT(*) FROM customer_profile other WHERE other.customer_id = @AccountId AND other.id <> @AccountId) < @Most - 1
        ON DUPLICATE KEY UPDATE id = customer_profile.id
        """;

    // Only the first profile, which has no row until it is changed, gets one.
    private static readonly string Change = $"""
        INSERT INTO customer_profile {Columns}
        SELECT @ProfileId, @AccountId, @Name, @Picture, @Language, @AgeLimit, IF({PinIsNew}, @Pin, NULL), @DateAdd, @Instant FROM DUAL
        WHERE ({LookIsNew} OR {AgeLimitIsNew} OR {PinIsNew})
          AND (@ProfileId = @AccountId
            OR EXISTS (SELECT 1 FROM customer_profile known WHERE known.id = @ProfileId AND known.customer_id = @AccountId))
        ON DUPLICATE KEY UPDATE
          name = IF({LookIsNew}, @Name, customer_profile.name),
          picture = IF({LookIsNew}, @Picture, customer_profile.picture),
          language = IF({LookIsNew}, @Language, customer_profile.language),
          age_limit = IF({AgeLimitIsNew}, @AgeLimit, customer_profile.age_limit),
          pin = IF({PinIsNew}, @Pin, customer_profile.pin),
          date_upd = GREATEST(customer_profile.date_upd, @Instant)
        """;

    protected override Task RunAsync(SqlSession session, SetViewerProfile command, CancellationToken cancellationToken)
    {
        var values = LaterCommands.Arguments(command);
        values["ProfileId"] = command.ProfileId;
        values["Name"] = command.Name;
        values["Picture"] = command.Picture;
        values["Language"] = command.Language.IsNone ? null : command.Language;
        values["AgeLimit"] = command.AgeLimit;
        values["Pin"] = command.PinHash;
        values["DateAdd"] = command.DateAdd;
        values["Most"] = command.Most;
        values["SetsLook"] = command.SetsLook;
        values["SetsAgeLimit"] = command.SetsAgeLimit;
        values["SetsPin"] = command.SetsPin;
        values["LookPart"] = SetViewerProfile.LookPart(command.ProfileId);
        values["AgeLimitPart"] = SetViewerProfile.AgeLimitPart(command.ProfileId);
        values["PinPart"] = SetViewerProfile.PinPart(command.ProfileId);
        values["PartsOfProfile"] = $"{SetViewerProfile.Prefix(command.ProfileId)}%";
        return session.ExecuteAsync(command.Most is null ? Change : Make, values, cancellationToken);
    }

    private static string IsNew(string sets, string part) => $"({sets} AND NOT {LaterCommands.SetOneOf("@PartsOfProfile", part)})";
}
