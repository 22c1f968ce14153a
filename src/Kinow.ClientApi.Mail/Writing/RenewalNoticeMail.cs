using System.Globalization;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Pricing;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Mail.Messages;

namespace Kinow.ClientApi.Mail.Writing;

/// <summary>Tells the owner of a subscription that it will cost more, and from when on.</summary>
internal sealed class RenewalNoticeMail(ICatalogStore catalog) : MailWriter(SendRenewalNotice.Kind)
{
    public override async Task<OutgoingMail?> WriteAsync(Command command, CancellationToken cancellationToken)
    {
        var notice = (SendRenewalNotice)command;
        var platform = await catalog.GetPlatformAsync(null, cancellationToken);
        var settings = await catalog.GetSettingsAsync(null, cancellationToken);
        var currency = settings.Currencies.FirstOrDefault(known => known.IsoCode == notice.Currency)
            ?? throw new CommandRejectedException("The platform has no such currency any more.");
        var locale = new LocaleCode(notice.Language);
        var (subject, text) = MailTexts.Fill(
            "renewal-notice",
            [notice.Language],
            ("platform", platform.Name),
            ("name", notice.Firstname),
            ("offer", notice.Offer),
            ("before", PriceFormat.Format(notice.PriceBefore, currency, locale)),
            ("price", PriceFormat.Format(notice.Price, currency, locale)),
            ("date", notice.Date.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ("link", platform.Url ?? ""));
        return new(command.Id, notice.Email, subject, text.TrimEnd());
    }
}
