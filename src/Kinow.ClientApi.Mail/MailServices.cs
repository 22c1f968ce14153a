using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Expiring;
using Kinow.ClientApi.Core.Gifts;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Mail.Gifts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Mail;

/// <summary>Mail as services of a process.</summary>
public static class MailServices
{
    /// <summary>Registers <see cref="IMailCommands"/> and <see cref="GiftMailer"/> over the stores that are registered.</summary>
    /// <param name="services">The services of the process.</param>
    /// <param name="settings">How mails are sent.</param>
    public static IServiceCollection AddMail(this IServiceCollection services, MailSettings settings) =>
        services.AddSingleton<IMailCommands>(provider => new MailCommands(
            settings,
            provider.GetRequiredService<ICatalogStore>(),
            provider.GetRequiredService<ICredentialStore>(),
            provider.GetRequiredService<IUserStore>(),
            provider.GetRequiredService<IExpiringStore>(),
            provider.GetService<TimeProvider>() ?? TimeProvider.System))
        .AddSingleton(provider => new GiftMailer(
            provider.GetRequiredService<IGiftStore>(),
            provider.GetRequiredService<ICatalogStore>(),
            settings.Sender,
            provider.GetService<TimeProvider>() ?? TimeProvider.System,
            provider.GetRequiredService<ILogger<GiftMailer>>()));
}
