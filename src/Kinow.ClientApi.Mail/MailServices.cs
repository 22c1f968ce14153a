using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Expiring;
using Kinow.ClientApi.Core.Reading;
using Microsoft.Extensions.DependencyInjection;

namespace Kinow.ClientApi.Mail;

/// <summary>Mail as services of a process.</summary>
public static class MailServices
{
    /// <summary>Registers <see cref="IMailCommands"/> over the stores that are registered.</summary>
    /// <param name="services">The services of the process.</param>
    /// <param name="settings">How mails are sent.</param>
    public static IServiceCollection AddMail(this IServiceCollection services, MailSettings settings) =>
        services.AddSingleton<IMailCommands>(provider => new MailCommands(
            settings,
            provider.GetRequiredService<ICatalogStore>(),
            provider.GetRequiredService<ICredentialStore>(),
            provider.GetRequiredService<IUserStore>(),
            provider.GetRequiredService<IExpiringStore>(),
            provider.GetService<TimeProvider>() ?? TimeProvider.System));
}
