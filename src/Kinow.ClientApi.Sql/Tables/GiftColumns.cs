using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Core.Values;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>The columns of tables whose rows may be gifts.</summary>
internal sealed class GiftColumns<TRow>(MappedTable<TRow> map, Func<TRow, GiftWish?> giftOf)
    where TRow : class
{
    /// <summary>What erases whom gifts are for, as far as it tells of people.</summary>
    internal const string Forget =
        "gift_firstname = NULL, gift_lastname = NULL, gift_email = NULL, gift_message = NULL";

    private readonly ReadColumn<Guid?> id = map.Column("gift_id", SqlTypes.UuidOrNull, row => giftOf(row)?.Id);
    private readonly ReadColumn<string?> firstname = map.Column("gift_firstname", SqlTypes.TextOrNull, row => giftOf(row)?.Firstname);
    private readonly ReadColumn<string?> lastname = map.Column("gift_lastname", SqlTypes.TextOrNull, row => giftOf(row)?.Lastname);
    private readonly ReadColumn<string?> email = map.Column("gift_email", SqlTypes.TextOrNull, row => giftOf(row)?.Email.ToString());
    private readonly ReadColumn<string?> message = map.Column("gift_message", SqlTypes.TextOrNull, row => giftOf(row)?.Message);
    private readonly ReadColumn<DateTimeOffset?> dateSend =
        map.Column("gift_date_send", SqlTypes.InstantOrNull, row => giftOf(row)?.DateSend);

    private readonly ReadColumn<string?> language =
        map.Column("gift_language", SqlTypes.TextOrNull, row => giftOf(row)?.Language.ToString());

    /// <summary>Values of a gift, or of none, by the names of the columns in capitals.</summary>
    internal static void Fill(Connections.SqlArguments values, GiftWish? gift)
    {
        values["GiftId"] = gift?.Id;
        values["GiftFirstname"] = gift?.Firstname;
        values["GiftLastname"] = gift?.Lastname;
        values["GiftEmail"] = gift?.Email.ToString();
        values["GiftMessage"] = gift?.Message;
        values["GiftDateSend"] = gift?.DateSend;
        values["GiftLanguage"] = gift?.Language.ToString();
    }

    internal GiftWish? Read(SqlRow row) => row.Get(id) is not { } known ? null : new()
    {
        Id = known,
        Firstname = row.Get(firstname) ?? "",
        Lastname = row.Get(lastname) ?? "",
        Email = EmailAddress.TryParse(row.Get(email), out var address) ? address : default,
        Message = row.Get(message),
        DateSend = row.Get(dateSend),
        Language = LanguageCode.TryParse(row.Get(language) ?? "", out var code) ? code : default,
    };
}
