using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Core.Values;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>Accounts.</summary>
internal static class CustomerTable
{
    internal static readonly MappedTable<Account> Map = new("customer");

    internal static readonly ReadColumn<Guid> Id = Map.Column("id", SqlTypes.Uuid, static row => row.User.Id);
    internal static readonly ReadColumn<EmailAddress> Email = Map.Column("email", SqlTypes.Email, static row => row.User.Profile.Email);

    private static readonly ReadColumn<string> Password = Map.Column("password", SqlTypes.Text, static row => row.Credential.PasswordHash);
    private static readonly ReadColumn<string> Firstname = Map.Column("firstname", SqlTypes.Text, static row => row.User.Profile.Firstname);
    private static readonly ReadColumn<string> Lastname = Map.Column("lastname", SqlTypes.Text, static row => row.User.Profile.Lastname);
    private static readonly ReadColumn<DateOnly?> Birthday =
        Map.Column("birthday", SqlTypes.DayOrNull, static row => row.User.Profile.Birthday);
    private static readonly ReadColumn<bool> Newsletter =
        Map.Column("newsletter", SqlTypes.Bool, static row => row.User.Profile.Newsletter);
    private static readonly ReadColumn<bool> Optin = Map.Column("optin", SqlTypes.Bool, static row => row.User.Profile.Optin);
    private static readonly ReadColumn<bool> Active = Map.Column("active", SqlTypes.Bool, static row => row.User.Active);
    private static readonly ReadColumn<LanguageCode> Language =
        Map.Column("language", SqlTypes.LanguageOrNone, static row => row.User.Profile.Language);
    private static readonly ReadColumn<CountryCode> Country =
        Map.Column("country", SqlTypes.CountryOrUnknown, static row => row.User.Profile.Country);
    private static readonly ReadColumn<DateTimeOffset> DateAdd =
        Map.Column("date_add", SqlTypes.Instant, static row => row.User.Profile.DateAdd);
    private static readonly ReadColumn<DateTimeOffset> DateUpd =
        Map.Column("date_upd", SqlTypes.Instant, static row => row.User.Profile.DateUpd);
    private static readonly ReadColumn<DateTimeOffset?> DeviceRemoved =
        Map.Column("device_removed", SqlTypes.InstantOrNull, static row => row.User.DeviceRemoved);
    private static readonly ReadColumn<DateTimeOffset?> SessionsEnded =
        Map.Column("sessions_ended", SqlTypes.InstantOrNull, static row => row.User.SessionsEnded);
    private static readonly ReadColumn<EmailAddress?> ConfirmedEmail =
        Map.Column("confirmed_email", SqlTypes.EmailOrNull, static row => row.User.ConfirmedEmail);

    private static readonly ReadColumn<bool> Guest = Map.Column("guest", SqlTypes.Bool, static row => row.User.IsGuest);

    static CustomerTable()
    {
        Map.Others("anonymous_id");
        Map.Announces(ChangeAggregate.Customer.Itself("id"));
        Map.Erases(Erasure.Remove("id"));
        Map.Exports(Export.Row(
                "account", "id", "email", "firstname", "lastname", "birthday", "newsletter", "optin", "active", "language", "country",
                "date_add", "date_upd", "device_removed", "sessions_ended", "confirmed_email")
            .Without("password", "anonymous_id", "guest"));
    }

    internal static Selection Credentials { get; } = new([Id, Email, Password, Active]);

    internal static User ReadUser(SqlRow row) => new()
    {
        Id = row.Get(Id),
        Active = row.Get(Active),
        PasswordStamp = PasswordStamp.Of(row.Get(Password)),
        SessionsEnded = row.Get(SessionsEnded),
        DeviceRemoved = row.Get(DeviceRemoved),
        ConfirmedEmail = row.Get(ConfirmedEmail),
        IsGuest = row.Get(Guest),
        Profile = new()
        {
            Email = row.Get(Email),
            Firstname = row.Get(Firstname),
            Lastname = row.Get(Lastname),
            Birthday = row.Get(Birthday),
            Newsletter = row.Get(Newsletter),
            Optin = row.Get(Optin),
            Language = row.Get(Language),
            Country = row.Get(Country),
            DateAdd = row.Get(DateAdd),
            DateUpd = row.Get(DateUpd),
        },
    };

    internal static Credential ReadCredential(SqlRow row) => new(row.Get(Id), row.Get(Email), row.Get(Password), row.Get(Active));
}
