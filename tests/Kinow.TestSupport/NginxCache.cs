using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Kinow.TestSupport;

/// <summary>
/// nginx as a cache before a service, as many stand before an API: it keeps what Cache-Control lets it keep, and tells responses apart by their
/// URLs alone.
/// </summary>
public sealed class NginxCache : IAsyncDisposable
{
    /// <summary>The program.</summary>
    public const string Program = "nginx";

    private const string HitLine = "HIT";

    private readonly string folder;
    private readonly Process process;
    private readonly Watchdog watchdog;

    private NginxCache(string folder, Process process, Uri url)
    {
        (this.folder, this.process, Url) = (folder, process, url);
        watchdog = new($"kill -KILL {process.Id}");
    }

    /// <summary>Where it listens.</summary>
    public Uri Url { get; }

    /// <summary>How often it has answered itself.</summary>
    public int Hits => File.ReadLines(Path.Combine(folder, "hits")).Count(static line => line == HitLine);

    /// <summary>Starts it on a free port.</summary>
    /// <param name="origin">The service.</param>
    public static async Task<NginxCache> StartAsync(Uri origin)
    {
        var folder = Directory.CreateTempSubdirectory("kinow-nginx").FullName;
        var port = FreePort();
        await File.WriteAllTextAsync(Path.Combine(folder, "nginx.conf"), Configuration(folder, port, origin));
        var start = new ProcessStartInfo(Program) { RedirectStandardError = true };
        foreach (var argument in (string[])["-p", folder, "-c", Path.Combine(folder, "nginx.conf"), "-e", Path.Combine(folder, "errors")])
            start.ArgumentList.Add(argument);
        var nginx = new NginxCache(folder, Process.Start(start)!, new($"http://127.0.0.1:{port}"));
        await nginx.ListensAsync();
        return nginx;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await watchdog.BarkAsync();
        await process.WaitForExitAsync();
        process.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    // One form of each answer, as it is sent to those who read no encoding.
    private static string Configuration(string folder, int port, Uri origin) => $$"""
        daemon off;
        master_process off;
        pid {{folder}}/pid;
        events {}
        http {
            log_format hits '$upstream_cache_status';
            access_log {{folder}}/hits hits;
            client_body_temp_path {{folder}}/body;
            proxy_temp_path {{folder}}/proxy;
            fastcgi_temp_path {{folder}}/fastcgi;
            uwsgi_temp_path {{folder}}/uwsgi;
            scgi_temp_path {{folder}}/scgi;
            proxy_cache_path {{folder}}/cache keys_zone=answers:10m;
            server {
                listen 127.0.0.1:{{port}};
                location / {
                    proxy_pass {{origin.GetLeftPart(UriPartial.Authority)}};
                    proxy_cache answers;
                    proxy_cache_key $request_uri;
                    proxy_ignore_headers Vary;
                    proxy_set_header Accept-Encoding "";
                }
            }
        }
        """;

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task ListensAsync()
    {
        for (var until = DateTime.UtcNow.AddSeconds(30); ;)
        {
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync(IPAddress.Loopback, Url.Port);
                return;
            }
            catch (SocketException) when (!process.HasExited && DateTime.UtcNow < until)
            {
                await Task.Delay(20);
            }
        }
    }
}
