using System.CommandLine;
using System.Globalization;
using Kinow.ClientApi.Admin.Arguments;
using Kinow.ClientApi.Admin.Auditing;
using Kinow.ClientApi.Admin.Connections;
using Kinow.ClientApi.Admin.Vouchers;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Sql.Operating;

namespace Kinow.ClientApi.Admin.Commands;

/// <summary><c>vouchers create</c>: makes vouchers.</summary>
internal static class VouchersCommand
{
    private const int MostCodes = 1_000;
    private const int UsualLength = 12;

    /// <summary>The command.</summary>
    public static Command Create(ConnectionOptions connections)
    {
        var code = new Option<string?>("--code") { Description = "The code, of letters, digits, - and _; drawn at random when not given" };
        var count = Numbers.Option("--count", "How many, each with a code of its own, 1 to 1,000", 1, 1, MostCodes);
        var prefix = new Option<string?>("--prefix") { Description = "What drawn codes begin with" };
        var length = Numbers.Option(
            "--length", "Characters that are drawn for each code", UsualLength, VoucherCodes.MinLength, VoucherCode.MaxLength);
        var options = new VoucherOptions();
        var create = new Command(
            "create", "Makes vouchers, all of them or none, and writes their codes, one a line. Amounts are in the platform's currency.")
        {
            code, count, prefix, length,
        };
        options.AddTo(create);
        create.Validators.Add(result =>
        {
            var isGiven = result.GetResult(code) is not null;
            if (isGiven && (result.GetValue(count) > 1 || result.GetValue(prefix) is { Length: > 0 }))
                result.AddError("One --code is one voucher: without it, --count and --prefix draw codes.");
            if (isGiven && VoucherCode.Read(result.GetValue(code) ?? "") is null)
                result.AddError("--code has up to 64 letters and digits, - and _.");
            var drawn = result.GetValue(length) is > 0 and var number ? (int)number : UsualLength;
            if (!isGiven && !result.Errors.Any() && !VoucherCodes.AreCodes(PrefixOf(result.GetValue(prefix)), drawn))
                result.AddError("--prefix and what is drawn have up to 64 letters and digits, - and _.");
        });
        AuditedCommand.Of(
            create,
            "vouchers create",
            connections,
            static (services, settings) => services.AddSql(settings),
            parsed =>
            [
                ("code", parsed.GetValue(code)), ("count", parsed.GetValue(count).ToString(CultureInfo.InvariantCulture)),
                .. options.Arguments(parsed),
            ],
            async (run, parsed, cancellationToken) =>
            {
                var codes = parsed.GetValue(code) is { } given
                    ? [VoucherCode.Read(given)!]
                    : VoucherCodes.Draw((int)parsed.GetValue(count), PrefixOf(parsed.GetValue(prefix)), (int)parsed.GetValue(length));
                var wrong = await new OperatorVouchers(run.Database).CreateAsync(
                    options.Read(parsed), options.ReadNames(parsed), codes, run.Action.Id, cancellationToken);
                if (wrong is not null) throw new AdminException(ExitCodes.Refused, wrong);
                foreach (var made in codes) await run.Output.WriteLineAsync(made);
                return (ExitCodes.Done, $"{codes.Count} made");
            });
        return new("vouchers", "Makes vouchers.") { create };
    }

    private static string PrefixOf(string? text) => (text ?? "").ToUpperInvariant();
}
