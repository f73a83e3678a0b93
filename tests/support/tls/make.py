#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the certificates of this folder anew. They prove nothing outside the tests: their keys are public.

Needs python3-cryptography; run it here. ca.pem is the issuer (its key is thrown away), the others hold a leaf and its
key: good.pem for localhost, 127.0.0.1 and api.example; expired.pem; early.pem (not valid yet); otherhost.pem;
selfsigned.pem; unknownissuer.pem (of an issuer that nobody knows)."""
import datetime
import ipaddress
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

FROM, TO = datetime.datetime(2020, 1, 1), datetime.datetime(2120, 1, 1)


def name(text):
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])


def certificate(subject, key, issuer, issuer_key, start=FROM, end=TO, names=(), authority=False):
    builder = (x509.CertificateBuilder().subject_name(name(subject)).issuer_name(name(issuer))
               .public_key(key.public_key()).serial_number(x509.random_serial_number())
               .not_valid_before(start).not_valid_after(end)
               .add_extension(x509.BasicConstraints(ca=authority, path_length=None), critical=True))
    if names:
        builder = builder.add_extension(x509.SubjectAlternativeName(names), critical=False)
    return builder.sign(issuer_key, hashes.SHA256())


def write(path, *parts):
    with open(path, "wb") as file:
        for part in parts:
            if isinstance(part, x509.Certificate):
                file.write(part.public_bytes(serialization.Encoding.PEM))
            else:
                file.write(part.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8,
                                              serialization.NoEncryption()))


def new_key():
    return ec.generate_private_key(ec.SECP256R1())


HERE = [x509.DNSName("localhost"), x509.DNSName("api.example"), x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]
CA = "Switchyard test issuer"
ca_key = new_key()
write("ca.pem", certificate(CA, ca_key, CA, ca_key, authority=True))


def leaf(path, subject, issuer=CA, issuer_key=ca_key, **options):
    key = new_key()
    write(path, certificate(subject, key, issuer, issuer_key or key, **options), key)


leaf("good.pem", "localhost", names=HERE)
leaf("expired.pem", "localhost", names=HERE, end=datetime.datetime(2021, 1, 1))
leaf("early.pem", "localhost", names=HERE, start=datetime.datetime(2119, 1, 1))
leaf("otherhost.pem", "elsewhere.example", names=[x509.DNSName("elsewhere.example")])
leaf("selfsigned.pem", "localhost", issuer="localhost", issuer_key=None, names=HERE)
leaf("unknownissuer.pem", "localhost", issuer="Nobody knows me", issuer_key=new_key(), names=HERE)
