using Kinow.ClientApi.Admin.Commands;

namespace Kinow.ClientApi.Admin.Tests;

/// <summary>Runs a command line and keeps what it said.</summary>
/// <param name="Code">What it ended with.</param>
/// <param name="Output">What was asked for.</param>
/// <param name="Error">Why it was not done.</param>
internal sealed record Admin(int Code, string Output, string Error)
{
    public static async Task<Admin> RunAsync(params string[] args)
    {
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        var code = await AdminApplication.RunAsync(args, output, error);
        return new(code, output.ToString(), error.ToString());
    }
}
