using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Configuration;
using Kinow.ClientApi.Core.Values;
using Kinow.ClientApi.Mail;
using Kinow.ClientApi.Mail.Sending;
using Kinow.ClientApi.Worker.Gifts;

namespace Kinow.ClientApi.Local;

/// <summary>Mails of a developer's machine: kept in memory, unless the environment says what sends them.</summary>
internal sealed class LocalMail
{
    private LocalMail(MailSettings settings, MailMemory? memory) => (Settings, Memory) = (settings, memory);

    /// <summary>How mails are sent.</summary>
    public MailSettings Settings { get; }

    /// <summary>Where they are kept; null when they are sent.</summary>
    public MailMemory? Memory { get; }

    /// <summary>Mails as settings say.</summary>
    /// <exception cref="SettingsException">One cannot be used.</exception>
    public static LocalMail Of(StoreSettings settings)
    {
        if (settings.Mail is not null) return new(MailSettings.From(settings), null);
        var memory = new MailMemory();
        return new(new(memory, EmailAddress.Parse("support@example.com")), memory);
    }

    /// <summary>Sends the mails of the commands that a bus is given, which no worker carries out.</summary>
    public void AddTo(IServiceCollection services)
    {
        var next = services.Last(static service => service.ServiceType == typeof(ICommandBus)).ImplementationInstance as ICommandBus
            ?? throw new InvalidOperationException("The bus of stores in memory is an instance.");
        services.AddMail(Settings).AddSingleton<ICommandBus>(
            provider => new MailingCommandBus(next, provider.GetRequiredService<IMailCommands>()));
        services.AddGifts();
    }
}
