using Kinow.Lambda.Runtime;
using Kinow.Lambda.Secrets;
using Microsoft.Extensions.Hosting;

namespace Kinow.Lambda.Hosting;

/// <summary>Runs a service, on Lambda or elsewhere, from its start to its end.</summary>
public static class LambdaHost
{
    /// <summary>Builds a host, starts it, and waits until it is told to stop.</summary>
    /// <param name="build">Builds the host. It is given the connection to Lambda, or <c>null</c> elsewhere.</param>
    /// <param name="deadlineMargin">
    /// How long before its deadline work is asked to stop; see <see cref="LambdaOptions"/> for the default.
    /// </param>
    /// <returns>
    /// The exit code: 0; 1 when it could not start, or Lambda went away. The reason is reported to Lambda and on standard error,
    /// with its causes and without secrets.
    /// </returns>
    public static Task<int> RunAsync(Func<LambdaRuntime?, IHost> build, TimeSpan? deadlineMargin = null) =>
        RunAsync(build, LambdaRuntime.FromEnvironment(deadlineMargin), SecretValues.ResolveEnvironmentAsync, Console.Error);

    /// <summary>The same with a given runtime and secrets.</summary>
    internal static async Task<int> RunAsync(
        Func<LambdaRuntime?, IHost> build, LambdaRuntime? runtime, Func<Task> resolve, TextWriter errors)
    {
        using var connection = runtime;
        IHost? host = null;
        Invocation? first = null;
        try
        {
            if (SecretValues.AreNeeded(Environment.GetEnvironmentVariables()))
            {
                // The secrets extension does not answer before the first invocation.
                if (runtime is not null) first = await runtime.Api.PrefetchAsync(CancellationToken.None);
                await resolve();
            }

            host = build(runtime);
            await host.StartAsync();
        }
        catch (Exception error)
        {
            await errors.WriteLineAsync(StartupError.Describe(error));
            await ReportAsync(runtime, first, error, errors);
            await DisposeAsync(host);
            return 1;
        }

        await host.WaitForShutdownAsync();
        await DisposeAsync(host);
        return runtime is { IsGone: true } ? 1 : 0;
    }

    private static async Task ReportAsync(LambdaRuntime? runtime, Invocation? first, Exception error, TextWriter errors)
    {
        try
        {
            if (first is not null) await runtime!.Api.FailAsync(first.RequestId, error);
            else if (runtime is not null) await runtime.Api.FailInitAsync(error);
        }
        catch (HttpRequestException refused)
        {
            await errors.WriteLineAsync(StartupError.Describe(refused));
        }
    }

    private static async ValueTask DisposeAsync(IHost? host)
    {
        if (host is IAsyncDisposable asynchronous) await asynchronous.DisposeAsync();
        else host?.Dispose();
    }
}
