using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;

namespace Kinow.ClientApi.Local;

/// <summary>Where the process is reached on this machine.</summary>
internal static class LocalAddress
{
    /// <summary>The address of what listens there: what listens on every address is spoken to on this machine's own.</summary>
    public static Uri Of(string url)
    {
        var address = BindingAddress.Parse(url);
        var host = address.Host is "*" or "+" or "[::]" or "0.0.0.0" ? "127.0.0.1" : address.Host;
        return new($"http://{host}:{address.Port}");
    }

    /// <summary>The address of a process that has started.</summary>
    public static Uri Of(IServiceProvider services) =>
        Of(services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.First());
}
